// The parts of libxml2 that Stet uses, and no others: the SAX2 push parser and the HTML parser.

#include <libxml/xmlversion.h>
// The ICU header that this brings in declares types differently from one that Swift's own
// modules bring in. Nothing of it is needed here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// A function with a variable number of arguments cannot be written in Swift.
static void stet_ignore_message(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// Keeps libxml2 from writing to standard error, in the thread that calls it.
static inline void stet_silence_messages(void) {
  xmlSetGenericErrorFunc(0, stet_ignore_message);
}
