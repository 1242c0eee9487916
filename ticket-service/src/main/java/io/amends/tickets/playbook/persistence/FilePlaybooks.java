package io.amends.tickets.playbook.persistence;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Languages;
import io.amends.tickets.playbook.application.Playbooks;
import io.amends.tickets.playbook.domain.Hints;
import io.amends.tickets.playbook.domain.Playbook;
import io.quarkus.runtime.Startup;

/** Reads all playbooks at start, so that a broken file stops the start and not the CM at night. */
@Startup
@ApplicationScoped
class FilePlaybooks implements Playbooks {

    private final Map<Locale, List<Playbook>> byLanguage;

    FilePlaybooks(PlaybookConfig config) {
        var playbooks = config.ids().stream().map(FilePlaybooks::inAllLanguages).toList();
        this.byLanguage = new HashMap<>();
        Languages.ALL.forEach(locale -> byLanguage.put(locale,
                playbooks.stream().map(languages -> languages.get(locale)).toList()));
    }

    @Override
    public List<Playbook> in(Locale locale) {
        return byLanguage.getOrDefault(locale, requireNonNull(byLanguage.get(Locale.ENGLISH)));
    }

    static Map<Locale, Playbook> inAllLanguages(String id) {
        try {
            return translations(id);
        } catch (IOException | RuntimeException e) {
            throw new BrokenPlaybook(id, e);
        }
    }

    private static Map<Locale, Playbook> translations(String id) throws IOException {
        var files = new LinkedHashMap<Locale, PlaybookFile>();
        for (var locale : Languages.ALL) {
            files.put(locale, PlaybookFile.read(id, locale));
        }
        if (files.values().stream().map(PlaybookFile::remedy).distinct().count() > 1) {
            throw new IllegalArgumentException("The remedy depends on the language");
        }
        // A customer writes Dutch while the CM reads English: the hints of all languages count in each.
        var hints = new Hints(files.values().stream().flatMap(file -> file.hints().stream()).toList());
        var playbooks = new HashMap<Locale, Playbook>();
        files.forEach((locale, file) -> playbooks.put(locale, file.playbook(id, hints)));
        return playbooks;
    }

    /** A file is missing or says something that no playbook can say. */
    static class BrokenPlaybook extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenPlaybook(String id, Throwable cause) {
            super("The playbook " + id + " cannot be read", cause);
        }
    }
}
