import { z } from 'zod';

// Zod compiles schemas with `new Function` where it may; trying to would violate this page's policy.
z.config({ jitless: true });
