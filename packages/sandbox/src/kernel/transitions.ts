/** A state machine as data: where each event leads from each state. What is not listed can't happen. */
export type Transitions<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>

/** Where an event leads, or undefined where it can't happen. */
export function nextState<State extends string, Event extends string>(
  transitions: Transitions<State, Event>,
  state: string,
  event: string,
): State | undefined {
  if (!Object.hasOwn(transitions, state)) return undefined
  const row: Readonly<Partial<Record<string, State>>> = transitions[state as State]
  return Object.hasOwn(row, event) ? row[event] : undefined
}
