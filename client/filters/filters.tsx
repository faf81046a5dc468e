import './filters.css';
import { Button, MultiSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from 'urql';
import { ChoicesDocument } from '../api/amplification.ts';
import { useView } from '../store/store.ts';
import { clearFilters, filter, isFiltered } from '../store/transitions.ts';
import { type DrawnRole, drawnRoles, type Rebutted } from '../store/view.ts';
import { texts } from '../texts.ts';

const choice = { size: 'xs', clearable: true, comboboxProps: { width: 280, position: 'bottom-start' } } as const;

/** What takes part in the picture. An id of the address that the server does not offer is kept and shown as it is. */
export function Filters() {
  const { view, go } = useView();
  const [{ data }] = useQuery({ query: ChoicesDocument });
  const narratives = (data?.narratives.edges ?? [])
    .filter(({ node }) => node.level !== 'META')
    .map(({ node }) => ({ value: node.id, label: node.title }));
  const countries = (data?.countries.edges ?? [])
    .filter(({ node }) => node.actors.length > 0)
    .map(({ node }) => ({ value: node.id, label: node.name }));
  const withChosen = (offered: { value: string; label: string }[], chosen: string[]) => [
    ...offered,
    ...chosen.filter((id) => !offered.some((each) => each.value === id)).map((id) => ({ value: id, label: id })),
  ];
  return (
    <section className="filters" aria-label={texts.filters.heading}>
      <div className="side-head">
        <h2>{texts.filters.heading}</h2>
        {isFiltered(view) && (
          <Button size="compact-xs" variant="subtle" onClick={() => go(clearFilters)}>
            {texts.filters.clear}
          </Button>
        )}
      </div>
      <MultiSelect
        {...choice}
        aria-label={texts.filters.narrative}
        placeholder={view.narratives.length === 0 ? texts.filters.allNarratives : ''}
        data={withChosen(narratives, view.narratives)}
        value={view.narratives}
        onChange={(chosen) => go(filter({ narratives: chosen }))}
      />
      <MultiSelect
        {...choice}
        aria-label={texts.filters.country}
        placeholder={view.countries.length === 0 ? texts.filters.allCountries : ''}
        data={withChosen(countries, view.countries)}
        value={view.countries}
        onChange={(chosen) => go(filter({ countries: chosen }))}
      />
      <MultiSelect
        {...choice}
        aria-label={texts.filters.role}
        placeholder={view.roles.length === 0 ? texts.filters.allRoles : ''}
        data={drawnRoles.map((role) => ({ value: role, label: texts.filters.roles[role] }))}
        value={view.roles}
        onChange={(chosen) => go(filter({ roles: chosen as DrawnRole[] }))}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        transitionDuration={0}
        aria-label={texts.filters.rebutted}
        data={(['any', 'yes', 'no'] as const).map((value) => ({ value, label: texts.filters.rebuttedOrNot[value] }))}
        value={view.rebutted}
        onChange={(chosen) => go(filter({ rebutted: chosen as Rebutted }))}
      />
    </section>
  );
}
