package io.amends.journeys.standin.x;

import java.time.Instant;

/** An account on the network, be it somebody's own or the brand's. */
public record Person(String id, String handle, String name, String description, String language, Instant joined,
        int followers, boolean brand) {

    private static final Instant LONG_AGO = Instant.parse("2019-03-14T09:26:53Z");

    static Person ordinary(String id, String handle, String name) {
        return new Person(id, handle, name, "", "nl", LONG_AGO, 120, false);
    }

    static Person brand(String id, String handle, String name) {
        String description = "Hulp bij je internet, dag en nacht. Stuur ons gerust een bericht.";
        return new Person(id, handle, name, description, "nl", LONG_AGO, 18_400, true);
    }

    Person describedAs(String words, int followersThen) {
        return new Person(id, handle, name, words, language, joined, followersThen, brand);
    }

    Person speaking(String otherLanguage) {
        return new Person(id, handle, name, description, otherLanguage, joined, followers, brand);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
