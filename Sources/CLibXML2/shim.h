#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>

// xmlFree is a global variable, which Swift 6 does not let a task read.
static inline void clibxml2_free(void *p) { xmlFree(p); }
static inline void clibxml2_init(void) { LIBXML_TEST_VERSION xmlInitParser(); }
