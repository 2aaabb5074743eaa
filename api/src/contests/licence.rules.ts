/** From being shown in the exhibition alone to what anybody may use and change. */
export const licences = ['exhibition', 'cc_by_4', 'cc_by_sa_4'] as const;
export type Licence = (typeof licences)[number];
