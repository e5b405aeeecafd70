import * as z from 'zod/mini';

// Zod compiles validators with `new Function` where it can, which the content security policy forbids and
// which it only finds out by trying, reporting a violation each time. Every schema therefore comes from here.
z.config({ jitless: true });

export { z };
