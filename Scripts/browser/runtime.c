// What the Embedded Swift runtime expects of its host: memory and randomness. Memory only grows; a page
// that answers case after case is reloaded long before that matters.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;
static uintptr_t top;

static void *allocate(size_t size, size_t alignment) {
  if (top == 0) top = (uintptr_t)&__heap_base;
  if (alignment < 16) alignment = 16;
  uintptr_t block = (top + 16 + alignment - 1) & ~(uintptr_t)(alignment - 1);
  uintptr_t end = block + size;
  size_t have = __builtin_wasm_memory_size(0) * 65536;
  if (end > have) {
    size_t pages = (end - have + 65535) / 65536 + 256;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
  }
  *(size_t *)(block - sizeof(size_t)) = size;
  top = end;
  return (void *)block;
}

void *malloc(size_t size) { return allocate(size, 16); }
void *calloc(size_t count, size_t size) {
  unsigned char *block = allocate(count * size, 16);
  for (size_t i = 0; block && i < count * size; i++) block[i] = 0;
  return block;
}
void free(void *block) { (void)block; }
int posix_memalign(void **block, size_t alignment, size_t size) {
  *block = allocate(size, alignment);
  return *block ? 0 : 12;
}
void *aligned_alloc(size_t alignment, size_t size) { return allocate(size, alignment); }

void *memcpy(void *to, const void *from, size_t count) {
  unsigned char *d = to;
  const unsigned char *s = from;
  while (count--) *d++ = *s++;
  return to;
}
void *memmove(void *to, const void *from, size_t count) {
  unsigned char *d = to;
  const unsigned char *s = from;
  if (d < s) return memcpy(to, from, count);
  while (count--) d[count] = s[count];
  return to;
}
void *memset(void *to, int value, size_t count) {
  unsigned char *d = to;
  while (count--) *d++ = (unsigned char)value;
  return to;
}
int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (; count--; a++, b++)
    if (*a != *b) return *a < *b ? -1 : 1;
  return 0;
}
void *realloc(void *block, size_t size) {
  void *larger = allocate(size, 16);
  if (block && larger) {
    size_t old = *((size_t *)((uintptr_t)block - sizeof(size_t)));
    memcpy(larger, block, old < size ? old : size);
  }
  return larger;
}
void arc4random_buf(void *to, size_t count) { memset(to, 0x5A, count); }
int putchar(int character) { return character; }

// The compiler multiplies 128-bit numbers, as checks for overflow need them, by calling this.
__int128 __multi3(__int128 left, __int128 right) {
  uint64_t a = (uint64_t)left, b = (uint64_t)right;
  uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
  uint64_t low = al * bl;
  uint64_t middle = ah * bl + (low >> 32);
  uint64_t other = al * bh + (uint32_t)middle;
  uint64_t high = ah * bh + (middle >> 32) + (other >> 32);
  high += (uint64_t)((unsigned __int128)left >> 64) * b + a * (uint64_t)((unsigned __int128)right >> 64);
  return (__int128)((unsigned __int128)high << 64 | other << 32 | (uint32_t)low);
}
