/** What stands around every page. */
export const shell = {
	'shell.site': 'Bazyab',
	'shell.tagline': 'What is known about kidnapping in Karachi, and how well',
	'shell.skip': 'Skip to the page',
	'shell.nav': 'Pages',
	'shell.language.label': 'Read this page in Urdu',
	'shell.theme': 'Light or dark',
	'shell.theme.auto': 'As on the device',
	'shell.theme.light': 'Light',
	'shell.theme.dark': 'Dark',
	'shell.footer': 'More pages',
	'shell.footer.privacy': 'Nothing you choose or open here leaves your browser.',
	'shell.footer.care':
		'Every number here is somebody’s life. Names, days and places of victims are left out on purpose.',
	'shell.footer.version': 'Built with data version {version}'
} as const;
