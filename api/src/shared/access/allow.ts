import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@inclusive/permissions/permissions';

export const ACCESS = 'inclusive:access';

export type Access = Permission | 'public';

/** Lets only those through whose roles grant the permission. */
export const Allow = (permission: Permission) => SetMetadata<string, Access>(ACCESS, permission);

/** Lets everyone through, signed in or not. */
export const Public = () => SetMetadata<string, Access>(ACCESS, 'public');
