/** An account that could register workplaces at will could locate people by their travel bands. */
export const maxEstablishmentsPerAccount = 5

/** Nor may a company have as many workplaces as it has accounts: the first nine digits of a SIRET name it. */
export const maxEstablishmentsPerCompany = 5

/** France Travail's own, under which imported offers stand: nobody registers it. */
export const importSiret = '13000548108070'
