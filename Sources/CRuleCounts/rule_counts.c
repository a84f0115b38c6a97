#include "rule_counts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char table[] = {
#embed "data/mutants.tsv"
};

const unsigned char *stet_rule_counts(void) { return table; }

size_t stet_rule_counts_size(void) { return sizeof table; }
