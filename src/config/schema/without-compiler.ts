import * as z from 'zod'

// A run reads one config: compiling a parser for each schema costs more than it saves. Schemas ask
// when they are made, so this comes before the first of them.
z.config({ jitless: true })
