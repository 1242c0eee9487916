package io.amends.journeys.standin.x;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.amends.journeys.standin.StandInSettings.Brand;

/** Everybody on the network: a few who are always there, and whoever writes for the first time. */
final class People {

    private static final String HANDLE = "[A-Za-z0-9_]{1,15}";

    private final Map<String, Person> byHandle = new LinkedHashMap<>();
    private final Set<Person> closedToMessages = new HashSet<>();
    private final Snowflakes ids;
    private final Person brand;

    People(Brand brand, Snowflakes ids) {
        this.ids = ids;
        this.brand = Person.brand(brand.userId(), brand.handle(), brand.name());
        add(this.brand);
        residents().forEach(this::add);
    }

    private static List<Person> residents() {
        return List.of(
                Person.ordinary("2000000000000000001", "ines_de_wit", "Ines de Wit"),
                Person.ordinary("2000000000000000002", "bram_bakker", "Bram Bakker"),
                Person.ordinary("2000000000000000003", "fatima_ea", "Fatima El Amrani"),
                Person.ordinary("2000000000000000004", "owen_in_utrecht", "Owen Price").speaking("en"),
                Person.ordinary("2000000000000000005", "sanne_schrijft", "Sanne Vos")
                        .describedAs("Verslaggever bij De Avondkoerier", 31_250));
    }

    Person brand() {
        return brand;
    }

    synchronized Optional<Person> find(String handle) {
        return Optional.ofNullable(byHandle.get(key(handle)));
    }

    synchronized Optional<Person> findById(String id) {
        return byHandle.values().stream().filter(person -> person.id().equals(id)).findAny();
    }

    /** The person of that handle, who joins the network if need be; empty when nobody could be called so. */
    synchronized Optional<Person> findOrJoin(String handle) {
        if (!handle.matches(HANDLE)) {
            return Optional.empty();
        }
        return Optional.of(byHandle.computeIfAbsent(key(handle),
                unknown -> Person.ordinary(ids.next(), handle, handle)));
    }

    synchronized List<Person> customers() {
        return byHandle.values().stream().filter(person -> !person.brand()).toList();
    }

    synchronized void closeMessagesOf(Person person) {
        closedToMessages.add(person);
    }

    synchronized boolean acceptsMessages(Person person) {
        return !closedToMessages.contains(person);
    }

    private void add(Person person) {
        byHandle.put(key(person.handle()), person);
    }

    private static String key(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }
}
