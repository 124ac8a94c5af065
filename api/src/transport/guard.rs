//! Decides whether a document may be executed, and which operation of it.
//!
//! The library's own limits come too late: they run after the parser, which overflows the stack on deep nesting, and
//! they expand fragments without a memo, which takes minutes of a worker for a document of 1 kB and never yields, so
//! that no time-out can stop it. This runs before both.

use std::{
    collections::HashMap,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
};

use async_graphql::{Name, Pos, Positioned};
use async_graphql_parser::{
    parse_query,
    types::{
        DocumentOperations, ExecutableDocument, FragmentDefinition, OperationDefinition, OperationType, Selection,
        SelectionSet,
    },
};

use super::{errors::Code, limits, scan::scan};

/// A document that may be executed.
#[derive(Debug)]
pub struct Admitted {
    /// The parsed document; handing it on saves the second parse.
    pub document: ExecutableDocument,
    /// Whether the chosen operation is a query, a mutation or a subscription.
    pub operation_type: OperationType,
    /// Whether it asks what the schema is, in any of its operations or fragments.
    pub introspects: bool,
}

/// Why a document is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentRefusal {
    /// The document is longer than [`limits::DOCUMENT_BYTES`].
    TooManyBytes {
        /// How long it is.
        found: usize,
    },
    /// More tokens than [`limits::DOCUMENT_TOKENS`].
    TooManyTokens,
    /// A name longer than [`limits::NAME_BYTES`].
    NameTooLong,
    /// Brackets nested deeper than [`limits::DOCUMENT_NESTING`].
    TooDeep,
    /// More aliases than [`limits::ALIASES`].
    TooManyAliases,
    /// More directives than [`limits::DIRECTIVES`].
    TooManyDirectives,
    /// A string without its closing quotation mark.
    UnendedString,
    /// The parser's refusal, with the places it names.
    Syntax {
        /// The parser's words.
        message: String,
        /// Where in the document.
        locations: Vec<Pos>,
    },
    /// More root fields than [`limits::ROOT_FIELDS`].
    TooManyRootFields,
    /// A subscription with more or less than one root field.
    NotOneRootField(Pos),
    /// More fields than [`limits::EXPANDED_FIELDS`], fragments expanded.
    TooManyFields,
    /// A chain of fragments longer than [`limits::FRAGMENT_CHAIN`].
    FragmentChainTooLong,
    /// A fragment that spreads itself, directly or through others.
    FragmentCycle(Name, Pos),
    /// A spread of a fragment that the document does not define.
    UnknownFragment(Name, Pos),
    /// No operation has the name asked for.
    UnknownOperation(String),
    /// Several operations, and the request does not say which.
    OperationNameMissing,
}

impl DocumentRefusal {
    /// The stable code that clients act on.
    pub fn code(&self) -> Code {
        match self {
            Self::TooManyBytes { .. } | Self::TooManyTokens | Self::NameTooLong => Code::QueryTooLarge,
            Self::TooDeep | Self::FragmentChainTooLong => Code::QueryTooDeep,
            Self::TooManyAliases => Code::TooManyAliases,
            Self::TooManyDirectives | Self::TooManyRootFields | Self::TooManyFields => Code::QueryTooComplex,
            Self::UnendedString | Self::Syntax { .. } => Code::GraphqlParseFailed,
            Self::NotOneRootField(_)
            | Self::FragmentCycle(..)
            | Self::UnknownFragment(..)
            | Self::UnknownOperation(_)
            | Self::OperationNameMissing => Code::GraphqlValidationFailed,
        }
    }

    /// The places in the document that the refusal is about.
    pub fn locations(&self) -> Vec<Pos> {
        match self {
            Self::Syntax { locations, .. } => locations.clone(),
            Self::NotOneRootField(place) | Self::FragmentCycle(_, place) | Self::UnknownFragment(_, place) => {
                vec![*place]
            }
            Self::TooManyBytes { .. }
            | Self::TooManyTokens
            | Self::NameTooLong
            | Self::TooDeep
            | Self::TooManyAliases
            | Self::TooManyDirectives
            | Self::UnendedString
            | Self::TooManyRootFields
            | Self::TooManyFields
            | Self::FragmentChainTooLong
            | Self::UnknownOperation(_)
            | Self::OperationNameMissing => Vec::new(),
        }
    }
}

impl fmt::Display for DocumentRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyBytes { found } => {
                let most = limits::DOCUMENT_BYTES;
                write!(f, "The document has {found} bytes; at most {most} are read. Move literals into variables.")
            }
            Self::TooManyTokens => {
                let most = limits::DOCUMENT_TOKENS;
                write!(f, "The document has more than {most} tokens. Ask for fewer fields, or in several requests.")
            }
            Self::NameTooLong => {
                write!(f, "A name or number has more than {} bytes. No name of the schema does.", limits::NAME_BYTES)
            }
            Self::TooDeep => {
                let most = limits::DOCUMENT_NESTING;
                write!(f, "Brackets are nested deeper than {most} levels. Flatten the selection or the argument.")
            }
            Self::TooManyAliases => {
                let most = limits::ALIASES;
                write!(f, "The document has more than {most} aliases. Use a field that takes a list, or pages.")
            }
            Self::TooManyDirectives => {
                let most = limits::DIRECTIVES;
                write!(f, "The document has more than {most} directives. Send documents for what you need.")
            }
            Self::UnendedString => write!(f, "A string has no closing quotation mark. Close it on its line."),
            Self::Syntax { message, .. } => write!(f, "{message}"),
            Self::TooManyRootFields => {
                let most = limits::ROOT_FIELDS;
                write!(f, "An operation has more than {most} root fields. Send several requests.")
            }
            Self::NotOneRootField(_) => {
                write!(f, "A subscription has exactly one root field. Start one subscription for each.")
            }
            Self::TooManyFields => {
                let most = limits::EXPANDED_FIELDS;
                write!(f, "With its fragments expanded, the document has more than {most} fields. Ask for fewer.")
            }
            Self::FragmentChainTooLong => {
                let most = limits::FRAGMENT_CHAIN;
                write!(f, "Fragments spread one another in a chain of more than {most}. Join some of them.")
            }
            Self::FragmentCycle(name, _) => {
                write!(f, "Fragment \"{name}\" spreads itself. Remove one of the spreads of the cycle.")
            }
            Self::UnknownFragment(name, _) => {
                write!(f, "Fragment \"{name}\" is not in the document. Define it, or remove its spread.")
            }
            Self::UnknownOperation(name) => {
                write!(f, "No operation is named \"{name}\". Set operationName to one that the document defines.")
            }
            Self::OperationNameMissing => {
                write!(f, "The document has several operations. Set operationName to the one to execute.")
            }
        }
    }
}

impl std::error::Error for DocumentRefusal {}

/// Scans, parses and counts `document`, and chooses its operation.
pub fn admit(document: &str, operation_name: Option<&str>) -> Result<Admitted, DocumentRefusal> {
    scan(document)?;
    let document = parse(document)?;
    let introspects = count(&document)?;
    let operation_type = choose(&document.operations, operation_name)?.node.ty;
    Ok(Admitted { document, operation_type, introspects })
}

/// The parser holds dozens of `unwrap` and `unreachable!` of its own; a document that finds one is refused, and does
/// not cost its socket the operations beside it.
fn parse(document: &str) -> Result<ExecutableDocument, DocumentRefusal> {
    match catch_unwind(AssertUnwindSafe(|| parse_query(document))) {
        Ok(Ok(document)) => Ok(document),
        Ok(Err(error)) => {
            Err(DocumentRefusal::Syntax { message: error.to_string(), locations: error.positions().collect() })
        }
        Err(_) => {
            tracing::error!("the GraphQL parser panicked");
            let message = "The document cannot be read. Check its syntax.".to_owned();
            Err(DocumentRefusal::Syntax { message, locations: Vec::new() })
        }
    }
}

fn choose<'a>(
    operations: &'a DocumentOperations,
    wanted: Option<&str>,
) -> Result<&'a Positioned<OperationDefinition>, DocumentRefusal> {
    match (operations, wanted) {
        (DocumentOperations::Single(only), None) => Ok(only),
        (DocumentOperations::Single(_), Some(wanted)) => Err(DocumentRefusal::UnknownOperation(wanted.to_owned())),
        (DocumentOperations::Multiple(named), Some(wanted)) => {
            named.get(wanted).ok_or_else(|| DocumentRefusal::UnknownOperation(wanted.to_owned()))
        }
        (DocumentOperations::Multiple(named), None) => match (named.len(), named.values().next()) {
            (1, Some(only)) => Ok(only),
            _ => Err(DocumentRefusal::OperationNameMissing),
        },
    }
}

/// Counts over all operations, because validation walks all of them, and over fragments that nothing spreads. Says
/// whether any of them asks what the schema is.
fn count(document: &ExecutableDocument) -> Result<bool, DocumentRefusal> {
    let (known, open) = (HashMap::new(), Vec::new());
    let mut expansion = Expansion { fragments: &document.fragments, known, open, introspects: false };
    // In the order of the document, so that the same document always gets the same refusal.
    let mut fragments: Vec<_> = document.fragments.iter().collect();
    fragments.sort_by_key(|(_, fragment)| fragment.pos);
    for (name, fragment) in fragments {
        expansion.fragment(name, fragment.pos)?;
    }
    let mut fields = 0_usize;
    for (_, operation) in document.operations.iter() {
        let size = expansion.selection(&operation.node.selection_set.node)?;
        if size.root_fields > limits::ROOT_FIELDS {
            return Err(DocumentRefusal::TooManyRootFields);
        }
        // The specification's rule; the library lets two through and mixes their events.
        if operation.node.ty == OperationType::Subscription && size.root_fields != 1 {
            return Err(DocumentRefusal::NotOneRootField(operation.pos));
        }
        fields = fields.saturating_add(size.fields);
    }
    if fields > limits::EXPANDED_FIELDS { Err(DocumentRefusal::TooManyFields) } else { Ok(expansion.introspects) }
}

/// How large a selection is once its fragments are expanded.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    /// Fields of the selection itself.
    root_fields: usize,
    /// Fields of the selection and of all below it.
    fields: usize,
    /// The longest chain of fragments that begins in it.
    chain: usize,
}

impl Size {
    fn add(&mut self, other: Size) {
        self.root_fields = self.root_fields.saturating_add(other.root_fields);
        self.fields = self.fields.saturating_add(other.fields);
        self.chain = self.chain.max(other.chain);
    }
}

/// Counts each fragment once, however often it is spread. It recurses at most [`limits::FRAGMENT_CHAIN`] fragments of
/// [`limits::DOCUMENT_NESTING`] levels deep.
struct Expansion<'a> {
    fragments: &'a HashMap<Name, Positioned<FragmentDefinition>>,
    known: HashMap<&'a str, Size>,
    /// The fragments whose count has begun and not ended: meeting one of them again is a cycle.
    open: Vec<&'a str>,
    /// Whether a field was met that asks what the schema is.
    introspects: bool,
}

impl<'a> Expansion<'a> {
    fn selection(&mut self, selection: &'a SelectionSet) -> Result<Size, DocumentRefusal> {
        let mut size = Size::default();
        for item in &selection.items {
            size.add(match &item.node {
                Selection::Field(field) => {
                    self.introspects |= matches!(field.node.name.node.as_str(), "__schema" | "__type");
                    let below = self.selection(&field.node.selection_set.node)?;
                    Size { root_fields: 1, fields: below.fields.saturating_add(1), chain: below.chain }
                }
                Selection::InlineFragment(inline) => self.selection(&inline.node.selection_set.node)?,
                Selection::FragmentSpread(spread) => self.fragment(&spread.node.fragment_name.node, item.pos)?,
            });
        }
        Ok(size)
    }

    fn fragment(&mut self, name: &'a Name, place: Pos) -> Result<Size, DocumentRefusal> {
        if let Some(size) = self.known.get(name.as_str()) {
            return Ok(*size);
        }
        if self.open.contains(&name.as_str()) {
            return Err(DocumentRefusal::FragmentCycle(name.clone(), place));
        }
        if self.open.len() >= limits::FRAGMENT_CHAIN {
            return Err(DocumentRefusal::FragmentChainTooLong);
        }
        let Some(fragment) = self.fragments.get(name) else {
            return Err(DocumentRefusal::UnknownFragment(name.clone(), place));
        };
        self.open.push(name);
        let mut size = self.selection(&fragment.node.selection_set.node)?;
        self.open.pop();
        size.chain += 1;
        if size.chain > limits::FRAGMENT_CHAIN {
            return Err(DocumentRefusal::FragmentChainTooLong);
        }
        self.known.insert(name, size);
        Ok(size)
    }
}
