#pragma once
// Debian builds libxml2 with ICU; its headers clash with those of Foundation and are not needed here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>

// xmlFree is a global variable, which Swift 6 does not let a task read.
static inline void clibxml2_free(void *p) { xmlFree(p); }
static inline void clibxml2_init(void) { LIBXML_TEST_VERSION xmlInitParser(); }
