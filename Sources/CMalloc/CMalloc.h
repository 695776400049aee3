// <malloc.h>, where there is one.
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif
