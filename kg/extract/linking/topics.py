"""Which unit a type word alone ("tỉnh", "Huyện ủy") stands for: a stack of evidence, the nearest first.

The first evidence that answers decides: the clause, the person's other posts, the sentence, the head of the
section, the sentences before, an office named later in the sentence, the site, the document, its title. Where
none of them answers, the unit is left out.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from kg.extract.linking.asides import CONSTITUENCY, HOSTS, is_of_companions
from kg.extract.linking.linking import Names
from kg.extract.linking.links import Asked, Link
from kg.extract.linking.named_units import Mentions
from kg.extract.linking.next_units import is_above_next
from kg.extract.linking.provinces import Provinces
from kg.extract.linking.rows import Rows
from kg.extract.linking.titles import Title
from kg.extract.mentions.types import UnitMention
from kg.model.findings import Span

_CLAUSE_END = re.compile(r"[,;:.!?()\n\"“”]")
_ENDS_LINE = re.compile(r"(?:, [^\n,;:]{2,40})?\s*(?:\n|$)")
_CLAUSE = 120
_NEAR = 200
_SECTION = 700
_LONG_SECTION = 3000


class Topics:
    """What a document speaks of, position by position.

    Args:
        links: what the named mentions stand for. title: mentions of the title. site: units that published it.
    """

    def __init__(
        self,
        names: Names,
        mentions: Mentions,
        links: Mapping[Span, Link],
        provinces: Provinces,
        *,
        title: Sequence[UnitMention],
        site: Sequence[Link],
        rows: Rows,
    ) -> None:
        self._names = names
        self._mentions = mentions
        self._links = links
        self._provinces = provinces
        self._title = Title(names, provinces, title)
        self._site = site
        self._rows = rows
        self._first = next((mention for mention in mentions.all if mention.bare), None)
        self._is_at_home = any(not provinces.own.isdisjoint(link.ids) for link in links.values())
        # The mentions with an office that may answer where no province is asked for, by the types asked for.
        self._offices: dict[tuple[str, ...], list[UnitMention]] = {}
        self._most_named: dict[tuple[tuple[str, ...], bool, int], Link | None] = {}

    def answer(self, asked: Asked, of_person: Link | None) -> Link:
        """Return the answer of the first evidence that has one.

        Args:
            of_person: the province that the person's other posts are in.
        """
        if (link := self._of_clause(asked)) is not None:
            return link.told_by("clause")
        if of_person is not None and of_person.type in asked.types:
            return of_person.told_by("the person's other posts")
        link = self._of_sentence(asked) or self._of_sentence_after(asked)
        if link is not None:
            return link.told_by("sentence")
        here = self._province_of_sentence(asked)
        for told_by, evidence in (
            ("head of section", self._of_section),
            ("text before", self._of_text_before),
            ("text after", self._of_office_after),
            ("site", self._of_site),
            ("text after", self._of_line_below),
            ("document", self._of_document),
            ("title of document", self._title.answer),
        ):
            link = evidence(asked)
            if link is not None and self._names.lies_with(link, here):
                link = link.told_by(told_by)
                is_open = is_above_next(link, asked, self._mentions, self._links, self._names)
                return Link() if is_open else link
        return Link()

    def _of_clause(self, asked: Asked) -> Link | None:
        """Answer from the same clause: "được điều động về Hà Giang làm Bí thư Tỉnh ủy"."""
        for mention in self._mentions.before(asked.position, asked.position - _CLAUSE):
            if _CLAUSE_END.search(self._mentions.text, mention.end, asked.position):
                return None
            link = self._said_by(mention, asked)
            if link is not None and not self._mentions.is_origin(mention):
                return None if self._rows.is_elsewhere(mention, asked.position) else link
        return None

    def _of_sentence(self, asked: Asked) -> Link | None:
        """Answer from the sentence: the last unit named in it before."""
        return self._last_topic(asked, self._mentions.sentence(asked.position)[0])

    def _of_sentence_after(self, asked: Asked) -> Link | None:
        """Answer from what follows in the sentence, if it is one unit: "Tỉnh ủy viên, ... tỉnh Quảng Trị"."""
        return self._only_one_after(asked) if self._provinces.is_roundup else None

    def _of_office_after(self, asked: Asked) -> Link | None:
        """Answer from a body named later in the sentence, where the text has no province of its own."""
        if self._provinces.published or not asked.may_be_province:
            return None
        return self._only_one_after(asked, is_office=True)

    def _only_one_after(self, asked: Asked, *, is_office: bool = False) -> Link | None:
        after = self._mentions.after(asked.position, self._mentions.sentence(asked.position)[1])
        answers = {
            self._said_by(mention, asked)
            for mention in after
            if not self._mentions.is_origin(mention) and (not is_office or self._mentions.is_office(mention))
        }
        answers.discard(None)
        return answers.pop() if len(answers) == 1 else None

    def _of_section(self, asked: Asked) -> Link | None:
        """Answer from the province that heads the section ("Long An: Chiều 1/11, ...")."""
        head = self._mentions.section(asked.position)
        link = self._links[head.start, head.end] if head else Link()
        return link if link.type in asked.types else None

    def _of_text_before(self, asked: Asked) -> Link | None:
        """Answer from the sentences before: the last unit named that the text is about."""
        if asked.may_be_province:
            reach = _LONG_SECTION if self._provinces.is_roundup else _SECTION
            start = self._mentions.section_start(asked.position)
            return self._last_topic(asked, max(start, asked.position - reach))
        near = self._last_topic(asked, asked.position - _SECTION)
        return near if near is not None else self._last_office(asked)

    def _last_office(self, asked: Asked) -> Link | None:
        """Return the last unit of one of these types whose office the text named far before."""
        if asked.types not in self._offices:
            self._offices[asked.types] = [
                mention
                for mention in self._mentions.all
                if self._mentions.is_office(mention) and not self._mentions.is_outside(mention)
                if self._said_by(mention, asked) is not None
            ]
        named = self._offices[asked.types]
        index = bisect_left(named, asked.position - _SECTION, key=lambda mention: mention.start) - 1
        link = self._said_by(named[index], asked) if index >= 0 else None
        if link is None:
            return None
        return Link() if self.is_one_of_two(named[index], link, asked) else link

    def _of_site(self, asked: Asked) -> Link | None:
        """Answer with the district or commune whose site published the text; a city may be no province."""
        links = (link for link in self._site if link.type in asked.types)
        return next(
            (link for link in links if not asked.is_province or self._names.may_be_province(link)), None
        )

    def _of_line_below(self, asked: Asked) -> Link | None:
        """Answer with the first unit that the text names if it stands below, alone on its line."""
        first, text = self._first, self._mentions.text
        if first is None or first.start < asked.position or text[first.start - 1] != "\n":
            return None
        return self._said_by(first, asked) if _ENDS_LINE.match(text, first.end) else None

    def _of_document(self, asked: Asked) -> Link | None:
        """Answer from the document's province, or the unit of that type that it names most by far."""
        if asked.may_be_province and self._mentions.section_start(asked.position):
            return None
        main = self._names.named(*sorted(self._provinces.own or self._provinces.main))
        if main.type in asked.types and not self._provinces.is_roundup:
            return main
        # The next news item names no district of this one.
        until = len(self._mentions.text) if asked.may_be_province else self._mentions.item_end(asked.position)
        key = asked.types, asked.is_province, until
        if key not in self._most_named:
            self._most_named[key] = self._find_most_named(asked, until)
        return self._most_named[key]

    def _find_most_named(self, asked: Asked, until: int) -> Link | None:
        counts: Counter[Link] = Counter()
        for mention in self._mentions.after(-1, until):
            link = self._links.get((mention.start, mention.end), Link())
            if asked.is_province and not self._names.may_be_province(link):
                continue
            if self._mentions.is_outside(mention):
                continue
            if link.type in asked.types and not self._mentions.is_origin(mention):
                counts[link] += 1
        (first, most), (_, next_most) = [*counts.most_common(2), (None, 0), (None, 0)][:2]
        return first if most >= 2 * next_most else None

    def _last_topic(self, asked: Asked, limit: int) -> Link | None:
        """Return the last unit that the text is about, from a limit on; an aside if there is no other.

        "Huyện A học tập mô hình của huyện B. Bí thư Huyện ủy …": A's.
        """
        start, _ = self._mentions.sentence(asked.position)
        aside: Link | None = None
        hidden = self._rows.before(asked.position)
        if hidden is not None and hidden.head.type not in asked.types:
            hidden = None
        for mention in self._mentions.before(asked.position, limit):
            link = self._said_by(mention, asked)
            if link is None or (hidden is not None and hidden.hides(mention)):
                continue
            if self._rows.is_elsewhere(mention, asked.position):
                continue
            if self._mentions.is_origin(mention) or not self._is_topic(mention, link, asked):
                continue
            if mention.start < start and self._is_aside(mention, link, asked):
                aside = aside or link
                continue
            if any(self._said_by(one, asked) not in (None, link) for one in self._mentions.winners(mention)):
                continue
            if link == aside:
                return link
            return Link() if self.is_one_of_two(mention, link, asked) else link
        return aside and (self._title.answer(asked) or aside)

    def _is_aside(self, mention: UnitMention, link: Link, asked: Asked) -> bool:
        """Return whether a sentence only has to do with a unit, or the title is about another one."""
        if self._mentions.is_aside(mention, asked.position):
            return True
        if self._mentions.is_office(mention) or self._mentions.goes_on(mention):
            return False
        return self._title.is_about_another(link)

    def is_one_of_two(self, mention: UnitMention, link: Link, asked: Asked) -> bool:
        """Return whether a sentence before named two units, and which it goes on about is not said.

        "Tỉnh Kon Tum và Yên Bái họp", "Xã A học theo cách làm của xã B". Who comes along, or receives, is.
        """
        start, text = self._mentions.sentence(asked.position)[0], self._mentions.text
        if CONSTITUENCY.search(text, self._mentions.sentence(mention.start)[0], mention.end):
            return True
        if start <= mention.start or not self._provinces.own.isdisjoint(link.ids) or link in self._site:
            return False
        if HOSTS.match(text, start) or is_of_companions(text, start):
            return False
        return any(
            self._said_by(other, asked) not in (None, link) and set(other.ranks) & set(mention.ranks)
            for other in self._mentions.before(mention.start - 1, self._mentions.sentence(mention.start)[0])
            if not (self._mentions.is_origin(other) or self._rows.is_elsewhere(other, asked.position))
        )

    def _province_of_sentence(self, asked: Asked) -> Sequence[str]:
        """Return the province whose office the sentence named last: what it speaks of lies in it."""
        start, _ = self._mentions.sentence(asked.position)
        for mention in () if asked.is_province else self._mentions.before(asked.position, start):
            link = self._links.get((mention.start, mention.end))
            if self._rows.is_elsewhere(mention, asked.position):
                continue
            if link is not None and self._mentions.is_office(mention) and self._names.is_province(link):
                return link.ids
        return ()

    def _said_by(self, mention: UnitMention, asked: Asked) -> Link | None:
        """Return the unit asked for, if a mention is one; in news of many provinces, if it lies in one."""
        link = self._links.get((mention.start, mention.end))
        if link is None:
            return None
        if link.type in asked.types:
            is_gone = link.ids and not any(self._names.is_alive(ident) for ident in link.ids)
            if is_gone or (asked.is_province and not self._names.may_be_province(link)):
                return None
            return link
        is_roundup = asked.is_province and self._provinces.is_roundup
        above = self._names.province_of(link) if is_roundup else None
        return above if above and above.name else None

    def _is_only_named(self, mention: UnitMention, asked: Asked) -> bool:
        """Return whether a newspaper has only named another province, in a sentence before, as no host's."""
        start, _ = self._mentions.sentence(asked.position)
        if mention.start >= start or not self._provinces.own:
            return False
        return HOSTS.match(self._mentions.text, start) is None

    def _is_topic(self, mention: UnitMention, link: Link, asked: Asked) -> bool:
        """Return whether the text is likely to go on about a unit that it names."""
        is_office = self._mentions.is_office(mention)
        if asked.may_be_province and self._mentions.is_past(mention):
            return False
        if not asked.may_be_province:
            return is_office or mention.start > asked.position - _SECTION
        own = self._provinces.own
        if not own.isdisjoint(link.ids) if own else self._provinces.is_main(link):
            return True
        if own and is_office and not self._is_at_home:
            return True  # the paper of one city tells of another's congress
        if mention.start > asked.position - _NEAR:
            return is_office or not self._is_only_named(mention, asked)
        return not self._provinces.published and (self._provinces.is_roundup or is_office)
