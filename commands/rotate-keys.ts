import { systemClock } from '@/app/platform/clock'
import { readEnv } from '@/app/platform/env.server'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import { rotateKeys, type Rotation } from '@/app/platform/keyring/rotation/rotate-keys.server'
import { readyDatabase } from './ready-database'
import { CommandError, reportFailure } from './report-failure'

/** `npm run keys:rotate`: seals everything under the first of ENCRYPTION_KEYS, while the portal runs. */
try {
  const env = readEnv()
  if (env.DATABASE_OWNER_URL === undefined) {
    throw new CommandError(
      'Indiquez dans DATABASE_OWNER_URL le compte qui possède la base. Voir .env.example.',
    )
  }
  await readyDatabase(env)
  const keyring = createKeyring(env.ENCRYPTION_KEYS)
  let said = 0
  const rotation = await rotateKeys({
    ownerUrl: env.DATABASE_OWNER_URL,
    keyring,
    clock: systemClock,
    onProgress(rows) {
      if (rows - said < 2000) return
      said = rows
      console.log(`${rows} fiches scellées à nouveau…`)
    },
  })
  for (const line of describeRotation(keyring.currentKeyId, rotation)) console.log(line)
  if (rotation.unopenable.length > 0) process.exitCode = 1
} catch (error) {
  reportFailure(error)
}

function describeRotation(current: string, { rows, unopenable, others }: Rotation): string[] {
  return [
    `Clé «\u00a0${current}\u00a0»\u00a0: ${rows} fiches scellées à nouveau.`,
    ...unopenable.map(
      ({ table, row }) =>
        `Illisible, laissée comme elle est\u00a0: ${table} ${row} (altérée ou copiée d’ailleurs).`,
    ),
    ...others.map(({ keyId, values }) =>
      values === 0
        ? `Clé «\u00a0${keyId}\u00a0»\u00a0: plus rien ne reste sous elle. Une fois tous les processus relancés avec «\u00a0${current}\u00a0» en premier, enlevez-la.`
        : `Clé «\u00a0${keyId}\u00a0»\u00a0: il reste ${values} valeurs sous elle. Gardez-la, relancez les processus qui l’ont encore en premier, puis npm run keys:rotate.`,
    ),
  ]
}
