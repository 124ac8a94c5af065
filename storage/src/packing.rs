//! The states of quiet cases as they are kept in memory: encoded, and what they repeat left out. Never on the disk.

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    error::StateError,
    record::{MAX_STATE_BYTES, decode_state, encode_state},
};

/// Packs the state of a projection to be kept in memory: some two thirds of what [`encode_state`] gives.
pub fn pack_state<T: Serialize>(state: &T) -> Result<Box<[u8]>, StateError> {
    Ok(lz4_flex::block::compress_prepend_size(&encode_state(state)?).into_boxed_slice())
}

/// Gives back what [`pack_state`] packed.
pub fn unpack_state<T: DeserializeOwned>(packed: &[u8]) -> Result<T, StateError> {
    let unreadable = |error: lz4_flex::block::DecompressError| StateError::Unreadable { reason: error.to_string() };
    let (bytes, rest) = lz4_flex::block::uncompressed_size(packed).map_err(unreadable)?;
    if bytes > MAX_STATE_BYTES {
        return Err(StateError::Unreadable { reason: format!("{bytes} bytes are more than {MAX_STATE_BYTES}") });
    }
    decode_state(&lz4_flex::block::decompress(rest, bytes).map_err(unreadable)?)
}

#[cfg(test)]
mod tests {
    use super::{pack_state, unpack_state};

    #[test]
    fn what_was_packed_comes_back_and_what_repeats_is_short() {
        let state: Vec<String> = (0..200).map(|number| format!("U-{}", number % 7)).collect();
        let packed = pack_state(&state).unwrap();
        assert_eq!(unpack_state::<Vec<String>>(&packed).unwrap(), state);
        assert!(packed.len() < crate::encode_state(&state).unwrap().len() / 2, "{} bytes", packed.len());
    }

    #[test]
    fn what_was_not_packed_is_refused_without_making_room_for_it() {
        assert!(unpack_state::<Vec<String>>(&[]).is_err());
        assert!(unpack_state::<Vec<String>>(&[0xFF; 64]).is_err());
        let packed = pack_state(&vec!["a text".to_owned(); 9]).unwrap();
        for place in 0..packed.len() {
            // Another state or none, and no panic.
            let mut altered = packed.clone();
            altered[place] ^= 0x41;
            let _ = unpack_state::<Vec<String>>(&altered);
            assert!(unpack_state::<Vec<String>>(&packed[..place]).is_err(), "cut after {place} bytes");
        }
    }
}
