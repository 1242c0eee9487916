package io.amends.tickets.incident.domain;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.amends.tickets.incident.domain.Fact.Kind;

/** What trouble is about, in the words of customers, Dutch and English. */
enum Topic {

    INTERNET("internet|wi-?fi|verbinding|connection|netwerk|network|modem|router|glasvezel|fib(?:re|er)|broadband"),
    OUTAGE("storing(?:en)?|outages?|down|offline|plat|uitgevallen|ligt er ?(?:uit|af)|eruit|doet het niet|werkt niet"
            + "|not working|stopped working|geen (?:internet|wifi|verbinding|signaal)|no (?:internet|wifi|connection|signal)"
            + "|zonder (?:internet|wifi)|without (?:internet|wifi)"),
    TELEVISION("tv|televisie|television|zenders?|channels?|decoder"),
    TELEPHONY("bellen|telefonie|telephone|phone line|landline|voicemail"),
    BILL("factuur|facturen|rekening|invoices?|bill(?:ed|ing)?|charged|afgeschreven|afschrijving|incasso"),
    PARCEL("pakket(?:je)?|pakje|parcel|package|bezorg\\p{L}*|deliver\\p{L}*|levering"),
    ACCOUNT("account|inlog\\p{L}*|log ?in|wachtwoord|password|locked out|geblokkeerd"),
    DEVICE("kapot|stuk|defect(?:ive)?|broken|kastje|set-top box");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile("(?<![\\p{L}\\d@/])(?:" + words + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Each topic that the text touches, once, in the words of the text. */
    static Stream<Fact> in(String text) {
        return Stream.of(values()).flatMap(topic -> topic.words.matcher(text).results().limit(1)
                .map(found -> new Fact(Kind.TOPIC, topic.name(), found.group())));
    }
}
