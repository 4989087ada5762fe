import { Button, Buttons } from './button.tsx'
import { DataTable } from './data-table.tsx'
import { Stack } from './stack.tsx'
import { Foundation } from './system-sample.tsx'
import { contrasts, densityRows, radii, roles, scales, shadows, spaces, types } from './system-tokens.ts'
import { Tag } from './tag.tsx'

export function SystemFoundations() {
  return (
    <>
      <Foundation
        title="Colour"
        note="Two warm neutrals, one accent. Ochre asks for a second look at words or unsaved work. Brick marks a form error. There is no green, and no colour ever describes a trust, a school, a finding or a person."
      >
        {scales.map((scale) => (
          <Ramp key={scale.name} {...scale} />
        ))}
      </Foundation>
      <Foundation title="Roles">
        <Roles />
      </Foundation>
      <Foundation
        title="Type"
        note="Source Serif 4 carries headings, key questions, findings and reports: what people thought about. Atkinson Hyperlegible Next carries everything they operate. Regular and semi-bold only."
      >
        <Types />
      </Foundation>
      <Foundation
        title="Space"
        note="Steps of 4. Inside a thing 8 to 16, between things 24, between sections 48."
      >
        <Pieces look="c-space" list="c-spaces" pieces={spaces} />
      </Foundation>
      <Foundation title="Edges">
        <Pieces look="c-radius" list="c-edges" pieces={radii} />
        <p className="c-system-note">Hairlines come first. A shadow means that something floats.</p>
        <Pieces look="c-shadow" list="c-shadows" pieces={shadows} />
      </Foundation>
      <Foundation
        title="Focus"
        note="A 3-pixel ring in the accent, 2 pixels away from the thing. Never removed, and the same everywhere."
      >
        <div className="c-show-focus">
          <Buttons>
            <Button kind="primary">Read the change</Button>
            <Button>Choose files</Button>
            <a href="#focus">Add these dates to your calendar</a>
          </Buttons>
        </div>
      </Foundation>
      <Foundation title="Density">
        <Density />
      </Foundation>
    </>
  )
}

function Ramp({ name, use, steps }: (typeof scales)[number]) {
  return (
    <div className="c-ramp-row">
      <p className="c-ramp-name">
        <b>{name}</b> <small>{use}</small>
      </p>
      <ol className={`c-ramp c-ramp-${name}`} start={0}>
        {steps.map((hex, step) => (
          <li key={hex}>
            <span>
              {step}
              <br />
              {hex}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Roles() {
  return (
    <Stack gap="xl">
      <ul className="c-roles">
        {roles.map(({ name, use }) => (
          <li key={name}>
            <i className={`c-role-${name}`} />
            <span>
              {use} <small>{name}</small>
            </span>
          </li>
        ))}
      </ul>
      <DataTable
        caption="Contrast"
        columns={[
          { key: 'pair', label: 'Pair' },
          { key: 'light', label: 'Light', align: 'right' },
          { key: 'dark', label: 'Dark', align: 'right' },
          { key: 'needs', label: 'Needs', align: 'right' },
        ]}
        rows={contrasts.map((cells) => ({ id: cells.pair, cells }))}
      />
    </Stack>
  )
}

function Types() {
  return (
    <dl className="c-types">
      {types.map(({ look, words, use }) => (
        <div key={look}>
          <dt className={`c-type-${look}`}>{words}</dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  )
}

function Pieces({
  look,
  list,
  pieces,
}: {
  look: string
  list: string
  pieces: { name: string; size?: number }[]
}) {
  return (
    <ul className={`c-pieces ${list}`}>
      {pieces.map(({ name, size }) => (
        <li key={name}>
          <i className={`${look}-${name}`} />
          {name} {size}
        </li>
      ))}
    </ul>
  )
}

function Density() {
  return (
    <div className="c-grid c-grid-2 c-gap-xl">
      <DataTable
        caption="Roomy, 60: tasks, people, capture"
        density="roomy"
        columns={[
          { key: 'task', label: 'Task' },
          { key: 'status', label: 'Whose', align: 'right' },
        ]}
        rows={[
          {
            id: 'précis',
            cells: {
              task: <a href="#precis">Write the précis</a>,
              status: <Tag kind="you">Yours, by Fri 13 Nov</Tag>,
            },
          },
          {
            id: 'call',
            cells: { task: <a href="#call">Hold the planning call</a>, status: 'Done 22 October' },
          },
        ]}
      />
      <DataTable
        caption="Close, 44: registers, long tables"
        density="close"
        columns={[
          { key: 'school', label: 'School' },
          { key: 'phase', label: 'Phase' },
          { key: 'pupils', label: 'Pupils', align: 'right' },
        ]}
        rows={densityRows}
      />
    </div>
  )
}
