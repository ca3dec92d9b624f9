/** What a release is made from. */
export interface ReleaseSources {
  /** Name of the git tag, such as `v1.2.3`. */
  readonly tag: string
  /** Of package.json. */
  readonly version: string
  /** Address in package.json, which npm compares with where a package was built. */
  readonly repositoryUrl: string
  /** Tag that the workflows of users name, such as `v1`. */
  readonly majorVersion: string
  /** Text of CHANGELOG.md. */
  readonly changelog: string
}

/** Everything that speaks against a release; a tag of one that went wrong cannot be used again. */
export function releaseProblems(sources: ReleaseSources): readonly string[] {
  const { tag, version, repositoryUrl, majorVersion, changelog } = sources
  const major = `v${version.split('.')[0]}`
  return [
    ...(tag === `v${version}` ? [] : [`the tag is '${tag}', package.json has '${version}'`]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`'${version}' is no version such as 1.2.3`]),
    ...(major === majorVersion
      ? []
      : [
          `users name '${majorVersion}', and this is '${major}': change MAJOR_VERSION in src/config/schema-url.ts`,
        ]),
    ...(/github\.com\/OWNER\//.test(repositoryUrl)
      ? [
          "'OWNER' stands for the account that publishes: write it into package.json and src/config/schema-url.ts",
        ]
      : []),
    ...(notesOf(changelog, version) === undefined
      ? [`CHANGELOG.md has no section '## ${version}' with text in it`]
      : []),
  ]
}

/** The section of a version, without its heading; nothing where there is none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m)
  const section = sections.find((text) => /^\S+/.exec(text)?.[0] === version)
  const notes = section?.slice(section.indexOf('\n')).trim()
  return notes === '' ? undefined : notes
}
