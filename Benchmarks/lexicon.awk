# Makes a vocabulary for `--vocabulary` of the term list of a generated corpus: lines of term, kind and identifier,
# where several terms with one identifier are synonyms.
BEGIN {
  FS = OFS = "\t"
  type["drug"] = "Substance"
  type["condition"] = "Condition"
  type["mechanism"] = "Target"
  type["authority"] = "Authority"
  print "name", "type", "identifier", "synonyms"
}
!($3 in name) {
  name[$3] = $1
  kind[$3] = $2
  order[++count] = $3
  next
}
{ synonyms[$3] = synonyms[$3] == "" ? $1 : synonyms[$3] "|" $1 }
END {
  for (i = 1; i <= count; i++) {
    id = order[i]
    print name[id], type[kind[id]], id, synonyms[id]
  }
}
