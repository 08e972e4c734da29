//! Persons: the members that councils name.
//!
//! Records give people no ids, so that one is made of the council and the person's name, in the
//! first language that has it: it is the same in every build, wherever in the list they stand,
//! until their name is spelled otherwise. Equal names in two councils stay two persons, and people
//! who only attended a meeting are none: that they are the same would be a guess.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::Id;
use crate::base::text::Text;
use crate::model::council::{Council, Member};
use crate::model::settings::Settings;
use crate::site::names;

/// A person.
#[derive(Clone)]
pub struct Person<'a> {
    /// The council that names them.
    pub council: &'a Council,
    /// Their name.
    pub name: &'a Text,
    /// The last part of their full name.
    pub key: String,
    /// What they were there.
    pub memberships: Vec<Membership<'a>>,
}

/// A time in which somebody was a member, in one role.
#[derive(Clone)]
pub struct Membership<'a> {
    /// As the council has it.
    pub member: &'a Member,
    /// The last part of its name: role and beginning, which stay when the end is added.
    pub key: String,
}

/// Returns the persons of a council in its own order.
pub fn of(council: &Council) -> Vec<Person<'_>> {
    let mut persons: Vec<Person<'_>> = Vec::new();
    for member in &council.members {
        let key = format!("{:016x}", digest(first(&member.name)));
        let role = member.role.as_ref().map(first).unwrap_or_default();
        let from = member.from.map(|date| date.to_string()).unwrap_or_default();
        let membership =
            Membership { member, key: format!("{:016x}", digest(&format!("{role}\n{from}"))) };
        match persons.iter_mut().find(|one| one.key == key) {
            Some(person) => person.memberships.push(membership),
            None => persons.push(Person {
                council,
                name: &member.name,
                key,
                memberships: vec![membership],
            }),
        }
    }
    persons.iter_mut().for_each(|person| tell_apart(&mut person.memberships));
    persons
}

/// Drops what is said twice, and numbers what began on one day in one role but ended on several:
/// a record may know no more of the beginning than its year.
fn tell_apart(memberships: &mut Vec<Membership<'_>>) {
    let mut seen = BTreeSet::new();
    memberships
        .retain(|one| seen.insert((one.key.clone(), one.member.to.map(|date| date.to_string()))));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for one in memberships {
        let count = counts.entry(one.key.clone()).or_default();
        *count += 1;
        if *count > 1 {
            one.key = format!("{}-{count}", one.key);
        }
    }
}

impl Person<'_> {
    /// Returns the path of the person as OParl, below the site's root.
    pub fn path(&self) -> String {
        format!("data/oparl/person/{}/{}.json", self.council.id, self.key)
    }

    /// Returns the person's full name: no id has a `~`, so that it is nobody else's.
    pub fn full_name(&self) -> String {
        full_name(&self.council.id, &self.key)
    }

    /// Returns the person's permanent id.
    pub fn uri(&self, settings: &Settings) -> String {
        names::uri(settings, &self.path(), &self.full_name())
    }
}

fn full_name(council: &Id, key: &str) -> String {
    format!("{council}/~{key}")
}

fn first(text: &Text) -> &str {
    text.values().next().map(|shown| shown.text).unwrap_or_default()
}

/// Returns a short name for a text: FNV-1a, 64 bits. It hides nothing and need not.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_changes_its_digest() {
        // The test values of the algorithm's authors: ids that were published rest on them.
        assert_eq!(digest(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(digest("foobar"), 0x8594_4171_f739_67e8);
    }
}
