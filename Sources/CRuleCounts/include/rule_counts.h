// What `make evaluate` counted of the rules, as the bytes of its table.
#ifndef STET_RULE_COUNTS_H
#define STET_RULE_COUNTS_H

#include <stddef.h>

/// The bytes of the table, which live as long as the program.
const unsigned char *stet_rule_counts(void);
/// How many they are.
size_t stet_rule_counts_size(void);

#endif
