//! Small files beside the log that only their owner reads: replaced as a whole, or not at all.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use serde::{Serialize, de::DeserializeOwned};

/// Writes a value as JSON, mode 0600, synced before it bears its name.
pub(crate) fn write(file: &Path, value: &impl Serialize) -> io::Result<()> {
    put(file, &serde_json::to_string(value)?)
}

/// The same with a second line, by which damage is noticed.
pub(crate) fn write_sealed(file: &Path, value: &impl Serialize) -> io::Result<()> {
    put(file, &storage::seal_line(&serde_json::to_string(value)?))
}

fn put(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    // Temporary files of this crate are readable by their owner only.
    let mut written = tempfile::NamedTempFile::new_in(folder)?;
    written.write_all(text.as_bytes())?;
    written.as_file().sync_all()?;
    written.persist(file)?;
    File::open(folder)?.sync_all()
}

/// Reads either; none where there is no such file.
pub(crate) fn read<T: DeserializeOwned>(file: &Path) -> io::Result<Option<T>> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let damaged = |why: String| io::Error::other(format!("{} is not what was written to it: {why}", file.display()));
    let line = storage::open_line(&bytes).ok_or_else(|| damaged("it does not fit its own checksum".to_owned()))?;
    serde_json::from_str(line).map(Some).map_err(|error| damaged(error.to_string()))
}

/// Reads a file that people write too: JSON over as many lines as they like, and no checksum.
pub(crate) fn read_plain<T: DeserializeOwned>(file: &Path) -> io::Result<Option<T>> {
    match fs::read(file) {
        Ok(bytes) => serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|error| io::Error::other(format!("{}: {error}", file.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Refuses a file of secrets that others can read or write.
pub(crate) fn must_be_private(file: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        match fs::metadata(file) {
            Ok(found) if found.permissions().mode() & 0o077 != 0 => {
                let why = format!("{0} can be read by others than its owner: chmod 600 {0}", file.display());
                return Err(io::Error::other(why));
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(_) | Err(_) => (),
        }
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_by_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kept");
        assert_eq!(read::<Vec<u8>>(&file).unwrap(), None);
        must_be_private(&file).unwrap();
        write(&file, &vec![1, 2, 3]).unwrap();
        write(&file, &vec![4]).unwrap();
        assert_eq!(read::<Vec<u8>>(&file).unwrap(), Some(vec![4]));
        must_be_private(&file).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
            fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
            assert!(must_be_private(&file).unwrap_err().to_string().contains("chmod 600"));
        }
        write_sealed(&file, &vec![5, 6]).unwrap();
        assert_eq!(read::<Vec<u8>>(&file).unwrap(), Some(vec![5, 6]));
        let whole = fs::read(&file).unwrap();
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            fs::write(&file, changed).unwrap();
            assert!(read::<Vec<u8>>(&file).is_err(), "byte {place}");
        }
        fs::write(&file, "[7]").unwrap();
        assert_eq!(read::<Vec<u8>>(&file).unwrap(), Some(vec![7]), "of an earlier release");
        fs::write(&file, "no JSON").unwrap();
        assert!(read::<Vec<u8>>(&file).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
