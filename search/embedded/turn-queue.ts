/** Lets one piece of work run at a time, in the order of asking: columns never change under a scan that made a pause. */
export function createTurnQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}
