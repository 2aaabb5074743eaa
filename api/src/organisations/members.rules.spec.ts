import { describe, expect, it } from '@jest/globals';
import type { Role } from '@inclusive/permissions/permissions';
import { grantableRoles, inOrder, whyNotChangeable } from './members.rules.ts';

const platform = { isAdministrator: true, roles: [] };
const coordinator = { isAdministrator: false, roles: ['coordinator'] as Role[] };
const editor = { isAdministrator: false, roles: ['editor'] as Role[] };
const change = (from: Role[], to: Role[], othersManage = true) => ({ from, to, othersManage });

describe('grantableRoles', () => {
  it('lets nobody give more than they have', () => {
    expect(grantableRoles(platform)).toContain('administrator');
    expect(grantableRoles({ isAdministrator: false, roles: ['administrator'] })).toContain('administrator');
    expect(grantableRoles(coordinator)).toEqual(['specialist', 'consultant', 'editor', 'juror', 'coordinator']);
    expect(grantableRoles(editor)).toEqual([]);
  });
});

describe('whyNotChangeable', () => {
  it('lets a coordinator give and take ordinary roles', () => {
    expect(whyNotChangeable(coordinator, change(['specialist'], ['specialist', 'juror']))).toBeUndefined();
    expect(whyNotChangeable(coordinator, change(['juror'], []))).toBeUndefined();
  });

  it('keeps an administrator of the organisation out of a coordinator’s reach', () => {
    expect(whyNotChangeable(coordinator, change(['specialist'], ['administrator']))).toBe('ROLE_NOT_YOURS_TO_GIVE');
    expect(whyNotChangeable(coordinator, change(['administrator'], []))).toBe('ROLE_NOT_YOURS_TO_GIVE');
    expect(whyNotChangeable(coordinator, change(['administrator'], ['administrator', 'juror']))).toBeUndefined();
  });

  it('keeps one person who manages', () => {
    expect(whyNotChangeable(coordinator, change(['coordinator'], ['editor'], false))).toBe('LAST_COORDINATOR');
    expect(whyNotChangeable(platform, change(['coordinator'], [], false))).toBe('LAST_COORDINATOR');
    expect(whyNotChangeable(platform, change(['coordinator'], ['administrator'], false))).toBeUndefined();
    expect(whyNotChangeable(platform, change(['editor'], [], false))).toBeUndefined();
  });
});

describe('inOrder', () => {
  it('names each role once', () => {
    expect(inOrder(['juror', 'specialist', 'juror'])).toEqual(['specialist', 'juror']);
  });
});
