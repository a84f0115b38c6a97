// The vocabulary that ships inside the program, as the bytes of its data files.
#ifndef STET_VOCABULARY_H
#define STET_VOCABULARY_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} stet_data_file;

/// Number of data files.
size_t stet_data_file_count(void);
/// The file at an index below the count; the bytes live as long as the program.
stet_data_file stet_data_file_at(size_t index);

#endif
