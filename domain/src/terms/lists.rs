//! The closed lists, each with its source. Lists whose values no rule depends on belong to the policy instead.

mod access;
mod alert;
mod case;
mod decision;
mod incident;
mod mechanism;
mod mitigation;
mod monitoring;
mod notification;
mod preconditions;
mod risk;
mod scope;
mod suspension;

pub use access::*;
pub use alert::*;
pub use case::*;
pub use decision::*;
pub use incident::*;
pub use mechanism::*;
pub use mitigation::*;
pub use monitoring::*;
pub use notification::*;
pub use preconditions::*;
pub use risk::*;
pub use scope::*;
pub use suspension::*;
