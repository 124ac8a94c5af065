//! The rules of human rights due diligence: pure, without I/O, clock or chance.
