import type { AmplificationVariables } from '../api/amplification.ts';
import type { View } from './view.ts';

/** What the view asks the server for. Selection, reading and mode are no part of it: they fetch no new picture. */
export function amplificationVariables(view: View): AmplificationVariables {
  return {
    filter: {
      ...(view.narratives.length > 0 && { narratives: view.narratives }),
      ...(view.countries.length > 0 && { countries: view.countries }),
      ...(view.roles.length > 0 && { roles: view.roles }),
      ...(view.rebutted !== 'any' && { rebutted: view.rebutted === 'yes' }),
    },
    expand: view.expanded,
  };
}
