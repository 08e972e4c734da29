//! What editors do to a content, one thing at a time.

use crate::world::{Clarification, Council, Meeting, Resolution, World};

/// An edit: its name, and what it does. The first number chooses what is edited, the second how.
pub(crate) type Edit = (&'static str, fn(&mut World, usize, u8));

/// All edits.
pub(crate) const EDITS: [Edit; 40] = [
    ("cards", |world, _, to| world.cards = to),
    ("minutes", |world, at, _| {
        meeting(world, at, |one| one.minutes[at % 2] = one.minutes[at % 2].wrapping_add(4))
    }),
    ("minutes' length", |world, at, _| meeting(world, at, |one| one.minutes[at % 2] ^= 4)),
    ("minutes of a language", |world, at, to| {
        meeting(world, at, |one| {
            one.minutes[at % 2] = if one.minutes[at % 2] == 0 { to } else { 0 }
        })
    }),
    ("older translations", |world, at, to| meeting(world, at, |one| one.older = to % 8)),
    ("title of a meeting", |world, at, to| meeting(world, at, |one| one.title = to)),
    ("date of a meeting", |world, at, to| meeting(world, at, |one| one.date = to)),
    ("joint meeting", |world, at, to| {
        meeting(world, at, |one| one.with = (one.with != Some(to)).then_some(to))
    }),
    ("state of a meeting", |world, at, _| meeting(world, at, |one| one.state += 1)),
    ("figure", |world, at, to| meeting(world, at, |one| one.figure = to)),
    ("numbers", |world, at, to| meeting(world, at, |one| one.first_number = to % 3)),
    ("attachment", |world, at, _| meeting(world, at, |one| one.file = (one.file + 1) % 3)),
    ("size of attachments", |world, _, _| {
        let files = world.meetings.values_mut().map(|one| &mut one.file);
        files.filter(|file| **file > 0).for_each(|file| *file = 3 - *file);
    }),
    ("document", |world, at, _| meeting(world, at, |one| one.names_file ^= true)),
    ("link to an attachment", |world, at, _| meeting(world, at, |one| one.links_file ^= true)),
    ("correction", |world, at, to| {
        meeting(world, at, |one| one.corrections.push((Some(to).filter(|to| to % 3 > 0), false)))
    }),
    ("withdrawal", |world, at, to| {
        meeting(world, at, |one| one.corrections.push((Some(to).filter(|to| to % 3 > 0), true)))
    }),
    ("no corrections", |world, at, _| meeting(world, at, |one| one.corrections.clear())),
    ("new resolution", |world, at, to| {
        meeting(world, at, |one| {
            let resolution = Resolution { title: to, sector: to, ..Resolution::default() };
            one.resolutions.push(resolution);
        })
    }),
    ("resolution gone", |world, at, to| {
        meeting(world, at, |one| {
            let count = one.resolutions.len();
            drop((count > 0).then(|| one.resolutions.remove(usize::from(to) % count)));
        })
    }),
    ("title of a resolution", |world, at, to| resolution(world, at, to, |one| one.title = to)),
    ("sector", |world, at, to| resolution(world, at, to, |one| one.sector += 1)),
    ("responsible", |world, at, to| resolution(world, at, to, |one| one.responsible = to)),
    ("due", |world, at, to| resolution(world, at, to, |one| one.due += 1)),
    ("relation", |world, at, to| {
        resolution(world, at, to, |one| {
            let new = (to, to / 4, to / 8);
            one.relation = one.relation.is_none().then_some(new);
        })
    }),
    ("update", |world, at, to| resolution(world, at, to, |one| one.updates.push(to))),
    ("no updates", |world, at, to| resolution(world, at, to, |one| one.updates.clear())),
    ("new meeting", |world, at, to| {
        let council = some(world.councils.keys(), at);
        let resolutions =
            (0..to % 6).map(|own| Resolution { sector: own, ..Resolution::default() });
        let resolutions = resolutions.collect();
        let new = Meeting { date: to, minutes: [1, 1], resolutions, ..Meeting::default() };
        world.meetings.insert((council, to), new);
    }),
    ("meeting gone", |world, at, _| {
        if world.meetings.len() > 1 {
            let key = some(world.meetings.keys(), at);
            world.meetings.remove(&key);
        }
    }),
    ("meeting renamed", |world, at, to| {
        let key = some(world.meetings.keys(), at);
        let one = world.meetings.remove(&key).expect("it is there");
        world.meetings.insert((key.0, to), one);
    }),
    ("new council", |world, at, to| {
        let new = Council { name: to, parent: to, members: to };
        world.councils.insert(3 + (at % 3) as u8, new);
    }),
    ("council gone", |world, at, _| {
        if world.councils.len() > 2 {
            let id = some(world.councils.keys(), at);
            world.councils.remove(&id);
            world.meetings.retain(|key, _| key.0 != id || world.councils.contains_key(&id));
        }
    }),
    ("council", |world, at, to| {
        let id = some(world.councils.keys(), at);
        world.councils.insert(id, Council { name: to, parent: to / 2, members: to / 4 });
    }),
    ("title of the site", |world, _, _| world.title += 1),
    ("sectors", |world, _, _| world.sectors += 1),
    ("address", |world, _, _| world.address = (world.address + 1) % 4),
    ("theme", |world, _, _| world.theme = (world.theme + 1) % 7),
    ("date", |world, _, _| world.date += 1),
    ("languages of minutes", |world, _, _| {
        world.meetings.values_mut().for_each(|one| one.minutes.swap(0, 1));
    }),
    ("clarification", |world, at, to| match at % 6 {
        0 => drop(world.clarifications.remove(&(to % 3))),
        1 => world.clarifications.values_mut().for_each(|one| one.answer = to),
        2 => world.clarifications.values_mut().for_each(|one| one.evidence = to),
        3 => world.clarifications.values_mut().for_each(|one| one.corrections += 1),
        _ => {
            let new = Clarification { title: to, council: to / 2, ..Clarification::default() };
            world.clarifications.insert(to % 3, new);
        }
    }),
];

fn meeting(world: &mut World, at: usize, edit: impl FnOnce(&mut Meeting)) {
    let count = world.meetings.len();
    edit(world.meetings.values_mut().nth(at % count).expect("there is always one"));
}

fn resolution(world: &mut World, at: usize, to: u8, edit: impl FnOnce(&mut Resolution)) {
    meeting(world, at, |one| {
        let count = one.resolutions.len().max(1);
        one.resolutions.get_mut(usize::from(to) % count).map(edit);
    });
}

fn some<'k, K: Copy + 'k>(keys: impl ExactSizeIterator<Item = &'k K>, at: usize) -> K {
    let at = at % keys.len();
    *{ keys }.nth(at).expect("there is always one")
}
