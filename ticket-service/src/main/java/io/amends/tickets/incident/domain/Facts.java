package io.amends.tickets.incident.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.amends.tickets.incident.domain.Fact.Key;
import io.amends.tickets.incident.domain.Fact.Kind;

/** The definite things in a text (A21): they say more about a common cause than the wording does. */
public final class Facts {

    // Each begins with a look at the next character, which leaves most places at once.
    private static final Pattern CUSTOMER_NUMBER = Pattern.compile("(?=\\d)(?<![\\d-])\\d{4}-\\d{4}(?![\\d-])");
    // Small letters only without the space: "since 2015 we" is no postcode.
    private static final Pattern POSTCODE = Pattern.compile(
            "(?=[1-9])(?<![\\p{L}\\d])([1-9]\\d{3})(?: ?([A-Z]{2})|([a-z]{2}))(?![\\p{L}\\d])");
    // A number of four digits alone is read as an area, unless it looks like a year, an amount or part of a longer number.
    private static final Pattern AREA = Pattern.compile(
            "(?=[1-9])(?<![\\p{L}\\d.,€$£#-])(?<!€ )(?!19|20)[1-9]\\d{3}(?![\\p{L}\\d-])(?![.,]\\d)"
                    + "(?! ?(?i:[€$£%]|eur|[ap]m\\b))");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?=[obzp])(?:order|bestel\\p{L}*|zending|pakket|parcel)[ :#]*(?:nr\\.?|no\\.?|nummer|number)?[ :#]*"
                    + "([A-Z]{0,3}-?\\d{5,14})(?!\\d)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?=[€e\\d])(?:(?:€ ?|euro? )(\\d{1,5})(?:[.,](\\d{2}|-))?(?!\\d)"
                    + "|(?<![\\d.,])(\\d{1,5})(?:[.,](\\d{2}))? ?(?:€|euro?s?\\b))");

    /** So few are looked through faster than looked up. */
    private static final int FEW = 8;

    private final Map<Key, Fact> facts;
    private final Key[] keys;
    private final int[] hashes;
    /** One bit for each fact: without a bit in common there is no fact in common, which is the case of most pairs. */
    private final long marks;

    private Facts(Stream<Fact> facts) {
        this.facts = facts.collect(Collectors.toMap(Fact::key, fact -> fact, (first, again) -> first, LinkedHashMap::new));
        this.keys = this.facts.keySet().toArray(Key[]::new);
        this.hashes = Arrays.stream(keys).mapToInt(Key::hashCode).toArray();
        this.marks = Arrays.stream(hashes).mapToLong(hash -> 1L << hash).reduce(0, (a, b) -> a | b);
    }

    public static Facts in(String text) {
        return new Facts(Stream.concat(numbers(text), Topic.in(text)));
    }

    /** The first in the text. Fills in the look-up, as does the postcode: each view asks for these two of the whole thread. */
    public static Optional<String> customerNumberIn(String text) {
        return CUSTOMER_NUMBER.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** The first whole postcode, as in {@code 3511 AB}; an area alone does not verify anybody. */
    public static Optional<String> postcodeIn(String text) {
        return POSTCODE.matcher(text).results().map(Facts::spaced).findFirst();
    }

    long marks() {
        return marks;
    }

    /** How little the shared facts say about a common cause, from 1 for none down to 0. */
    double unlikeness(Facts other) {
        if ((marks & other.marks) == 0) {
            return 1;
        }
        double unlike = 1;
        for (int i = 0; i < keys.length; i++) {
            if (other.has(keys[i], hashes[i])) {
                unlike *= 1 - keys[i].kind().weight;
            }
        }
        return unlike;
    }

    /** The same if every fact whose mark is among these were shared: it cannot be less. */
    double leastUnlikeness(long common) {
        double unlike = 1;
        for (int i = 0; i < keys.length; i++) {
            if ((common & 1L << hashes[i]) != 0) {
                unlike *= 1 - keys[i].kind().weight;
            }
        }
        return unlike;
    }

    private boolean has(Key key, int hash) {
        if (hashes.length > FEW) {
            return facts.containsKey(key);
        }
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && keys[i].isSame(key)) {
                return true;
            }
        }
        return false;
    }

    /** Those of these facts that the other text speaks of too. */
    public List<Fact> sharedWith(Facts other) {
        return facts.values().stream().filter(fact -> other.facts.containsKey(fact.key())).toList();
    }

    private static Stream<Fact> numbers(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Stream.empty();
        }
        return Stream.of(
                find(CUSTOMER_NUMBER, text, found -> new Fact(Kind.CUSTOMER_NUMBER, found.group(), found.group())),
                find(ORDER, text, found -> new Fact(Kind.ORDER, found.group(1).toUpperCase(Locale.ROOT), found.group(1))),
                find(POSTCODE, text, found -> new Fact(Kind.POSTCODE, found.group(1), spaced(found))),
                find(AREA, text, found -> new Fact(Kind.POSTCODE, found.group(), found.group())),
                find(AMOUNT, text, found -> new Fact(Kind.AMOUNT, cents(found), found.group())))
                .flatMap(found -> found);
    }

    private static Stream<Fact> find(Pattern pattern, String text, Function<MatchResult, Fact> fact) {
        return pattern.matcher(text).results().map(fact);
    }

    private static String spaced(MatchResult postcode) {
        var letters = postcode.group(2) == null ? postcode.group(3) : postcode.group(2);
        return postcode.group(1) + " " + letters.toUpperCase(Locale.ROOT);
    }

    private static String cents(MatchResult amount) {
        var whole = amount.group(1) == null ? amount.group(3) : amount.group(1);
        var part = amount.group(1) == null ? amount.group(4) : amount.group(2);
        return whole + "." + (part == null || part.equals("-") ? "00" : part);
    }
}
