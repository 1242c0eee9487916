package io.amends.followups.oncall.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.Channel;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Reach;

@Entity
@Table(name = "duty_person")
class PersonRow {

    @Id
    String id;
    String name;
    @Nullable
    String mail;
    String channels;
    String language;
    int version;

    protected PersonRow() {
        // for Hibernate
    }

    /** Still to be filled in. */
    static PersonRow of(String id) {
        var row = new PersonRow();
        row.id = id;
        return row;
    }

    void take(Reach reach) {
        name = reach.colleague().name();
        mail = reach.mail();
        channels = String.join(",", reach.channels().stream().map(Channel::name).sorted().toList());
        language = reach.language().getLanguage();
        version++;
    }

    Colleague colleague() {
        return new Colleague(id, name);
    }

    Kept<Reach> kept() {
        var wanted = Arrays.stream(channels.split(",")).filter(channel -> !channel.isEmpty()).map(Channel::valueOf);
        return new Kept<>(new Reach(colleague(), mail, wanted.collect(toSet()), Locale.of(language)), version);
    }
}
