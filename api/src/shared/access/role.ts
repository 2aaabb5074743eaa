import { registerEnumType } from '@nestjs/graphql';
import { type Role, roles } from '@inclusive/permissions/permissions';

/** The GraphQL enum of what a person does in an organisation. */
export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, Role>;

registerEnumType(RoleEnum, { name: 'Role', description: 'What a person does in an organisation.' });
