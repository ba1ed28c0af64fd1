import { createSandbox } from '@wechatpay-kit/sandbox'
import { finalStates, findProblems } from './check.mjs'
import { Couriers, customer } from './story.mjs'
import { minute, second, SqliteStorage, startOfDay, World } from './world.mjs'

const hour = 60 * minute
/** Moves of actors before the storm ends, at most. */
const maxMoves = 1500
const maxCrashes = 4

let shared

/** One sandbox serves all seeds of a process: it is reset in between. */
async function sandboxOf() {
  shared ??= await createSandbox({ clock: startOfDay, freeze: true, seed: 'simulator' })
  await shared.reset()
  return shared
}

/** Runs one seed. Resolves to what is wrong, how the tables ended, and the log. */
export async function simulate(
  seed,
  { verbose = false, customers = 4, storage = SqliteStorage, options } = {},
) {
  await storage.prepare()
  const sandbox = await sandboxOf()
  const kept = await storage.create()
  const world = new World({ seed, sandbox, storage: kept, verbose, options })
  try {
    await world.boot()
    const couriers = new Couriers(world)
    await storm(world, couriers, customers)
    await calm(world, couriers)
    await bills(world)
    const problems = await findProblems(world)
    const { log, moves, crashes } = world
    return { seed, problems, log, moves, crashes, states: await finalStates(world) }
  } catch (error) {
    return { seed, problems: [error.stack], log: world.log, moves: world.moves, crashes: world.crashes }
  } finally {
    await world.scheduler.kill(world.process)
    await kept.abandon(world.process.inner)
    await kept.remove()
  }
}

async function storm(world, couriers, customers) {
  const { random, scheduler } = world
  const running = Array.from({ length: customers }, (_, number) =>
    scheduler.spawn(`customer ${number}`, undefined, () => customer(world, number)),
  )
  let done = false
  void Promise.allSettled(running).then(() => {
    done = true
  })
  for (const one of running) one.catch((error) => world.problems.push(error.stack))
  while (!done && world.moves < maxMoves) {
    world.moves += 1
    couriers.collect()
    if (world.crashes < maxCrashes && random.chance(0.006)) {
      await world.crash()
      continue
    }
    if (random.chance(0.004)) world.queriesDead = !world.queriesDead
    const runnable = scheduler.runnable()
    if (runnable.length === 0 || random.chance(0.05)) {
      await world.sandbox.clock.advance(random.pick([1, 1, 5, 15, 60, 300]) * second)
      continue
    }
    const actor = random.pick(runnable)
    const fails = actor.parked.name === 'commit' && random.chance(0.02)
    if (fails) world.say(`commit of ${actor.name} fails`)
    await scheduler.move(actor, fails ? new Error('disk I/O error') : undefined)
  }
}

/** The storm is over: everything that was begun must come to its end. */
async function calm(world, couriers) {
  const { scheduler, sandbox } = world
  world.calm = true
  world.queriesDead = false
  world.process.skew = 0
  world.say('calm')
  const end = world.now() + 20 * hour
  for (let step = 15 * second; ; step = Math.min(step * 1.5, 10 * minute)) {
    couriers.collect()
    await drain(world)
    const isQuiet = scheduler.names().every((name) => name.startsWith('worker'))
    if (isQuiet && (await unfinished(world)) === 0) return
    if (world.now() > end) throw new Error(`not finished after 20 hours: ${scheduler.names().join(', ')}`)
    await sandbox.clock.advance(Math.round(step))
  }
}

async function drain(world) {
  for (;;) {
    const [actor] = world.scheduler.runnable()
    if (actor === undefined) return
    world.moves += 1
    await world.scheduler.move(actor)
  }
}

async function unfinished({ process }) {
  const health = await process.desk.health()
  return health.orders_open + health.refunds_open + health.outbox_pending
}

/** The next mornings: both days are reconciled, and the second run of a day finds nothing new. */
async function bills(world) {
  const { process, sandbox } = world
  const days = new Set([startOfDay.slice(0, 10), dayOf(world.now())])
  await sandbox.clock.set(`${dayOf(world.now() + 24 * hour)}T10:10:00+08:00`)
  for (const bill_date of days) {
    const { summary } = await process.desk.reconcile({ bill_date })
    const open = Object.keys(summary.findings).filter(
      (name) => name !== 'missing_locally' && name !== 'duplicate',
    )
    if (open.length > 0) {
      world.problems.push(`the bill of ${bill_date} differs: ${JSON.stringify(summary.findings)}`)
    }
  }
}

const dayOf = (at) => new Date(at + 8 * hour).toISOString().slice(0, 10)
