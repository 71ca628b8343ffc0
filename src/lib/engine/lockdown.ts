export interface Limits {
	/** The only folder whose files SQL may read. */
	readonly folder: string;
	/** As DuckDB writes it: `1GB`. */
	readonly memoryLimit: string;
}

/**
 * The settings after which SQL cannot leave the engine: no extension is fetched, no address or file outside `folder` is
 * read, nothing is attached, and none of it can be set back. The order matters: the last one closes the door.
 */
export function lockdown({ folder, memoryLimit }: Limits): readonly string[] {
	const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
	return [
		`set memory_limit = ${text(memoryLimit)}`,
		`set threads = 1`,
		`set temp_directory = ''`,
		`set autoinstall_known_extensions = false`,
		`set autoload_known_extensions = false`,
		`set allowed_directories = [${text(folder)}]`,
		`set enable_external_access = false`,
		`set lock_configuration = true`
	];
}
