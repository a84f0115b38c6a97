// libzip: reading of ZIP archives that are in memory.

#include <zip.h>
