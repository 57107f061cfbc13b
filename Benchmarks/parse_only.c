// The floor for reading pages: libxml2's push parser over each file named on standard input, with handlers that do nothing.
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {}
static void characters(void *context, const xmlChar *text, int length) {}

static void parse(FILE *file) {
  static char chunk[1 << 16];
  htmlSAXHandler handlers = {.startElement = start_element, .characters = characters};
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handlers, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  for (size_t count; (count = fread(chunk, 1, sizeof chunk, file)) > 0;) htmlParseChunk(parser, chunk, (int)count, 0);
  htmlParseChunk(parser, NULL, 0, 1);
  htmlFreeParserCtxt(parser);
}

int main(void) {
  char path[4096];
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (!file) return 1;
    parse(file);
    fclose(file);
  }
}
