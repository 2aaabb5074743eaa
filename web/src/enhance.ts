import { enhancePage } from './shared/enhance/enhance.ts';

/** Features add their `data-enhance` names here. */
enhancePage({});
