import type { Type } from '@nestjs/common';

/** The feature modules, each of which brings its own resolvers, services and jobs. */
export const features: Type[] = [];
