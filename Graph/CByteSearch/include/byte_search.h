#ifndef STET_BYTE_SEARCH_H
#define STET_BYTE_SEARCH_H

#include <stddef.h>

/* memmem(3), which the modules that Swift has of C libraries leave out: the first place in `haystack` where
   `needle` stands; null where there is none. */
const void *_Nullable stet_memmem(const void *_Nonnull haystack, size_t haystack_length,
                                  const void *_Nonnull needle, size_t needle_length);

#endif
