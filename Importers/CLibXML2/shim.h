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
