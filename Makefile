# Each of these also works without make: see scripts/.
.PHONY: build test check bench evaluate fuzz

build:
	./scripts/build

test:
	./scripts/test

# Everything that has to pass before a change is taken in.
check:
	./.ci/run

# Speed and memory on generated articles; see Benchmarks/README.md.
bench: build
	./Benchmarks/run

# Accuracy on annotated articles, written to Documentation/Accuracy.md; see Evaluation/README.md.
evaluate: build
	./scripts/evaluate
	./scripts/conformance

# The reading of queries against inputs made up by libFuzzer; see scripts/fuzz.
fuzz:
	./scripts/fuzz $(SECONDS)
