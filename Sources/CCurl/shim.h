// libcurl's setters and getters take any number of arguments, which Swift does not import: here is one
// for each type of value. And what a transfer throws away, with a limit, without a call into Swift.
#ifndef LEERNETWERK_CCURL_H
#define LEERNETWERK_CCURL_H

#include <curl/curl.h>

static inline int ccurl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK; }

static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_headers(CURL *handle, struct curl_slist *value) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, value);
}

static inline CURLcode ccurl_get_number(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_text(CURL *handle, CURLINFO info, char **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(handle, info, value);
}

// How many bytes of an answer may still come.
struct ccurl_room {
  size_t head;
  size_t body;
  int body_began;
};

static size_t ccurl_take_head(char *bytes, size_t size, size_t count, void *data) {
  struct ccurl_room *room = data;
  (void)bytes;
  if (size * count > room->head) {
    room->head = 0;
    return 0;
  }
  room->head -= size * count;
  return size * count;
}

static size_t ccurl_take_body(char *bytes, size_t size, size_t count, void *data) {
  struct ccurl_room *room = data;
  (void)bytes;
  room->body_began = 1;
  if (size * count > room->body) return 0;
  room->body -= size * count;
  return size * count;
}

// Throws away what comes, as long as there is room; the room must live as long as the handle.
static inline CURLcode ccurl_set_room(CURL *handle, struct ccurl_room *room) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, ccurl_take_head);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_HEADERDATA, room);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, ccurl_take_body);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_WRITEDATA, room);
  return code;
}

#endif
