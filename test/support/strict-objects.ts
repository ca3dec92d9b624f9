/** Objects as GitHub describes them, with everything that is never missing. */

/** An account: an App acts as `slug[bot]`, everybody else as a person. */
export function userObject(login: string) {
  const url = `https://api.github.com/users/${login}`
  return {
    login,
    id: 1,
    node_id: `U_${login}`,
    avatar_url: `https://avatars.githubusercontent.com/${login}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function appObject(slug: string) {
  return {
    id: 1,
    slug,
    node_id: `A_${slug}`,
    owner: userObject('github'),
    name: slug,
    description: null,
    external_url: 'https://github.com',
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: {},
    events: [],
  }
}

/** What GitHub tells somebody about themselves. */
export function viewerObject(login: string) {
  return {
    ...userObject(login),
    user_view_type: 'public',
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  }
}
