package io.amends.tickets.playbook.persistence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.amends.tickets.playbook.domain.Hints;
import io.amends.tickets.playbook.domain.Playbook;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;

/** A playbook as it is written down in one language. */
record PlaybookFile(String title, String symptom, List<String> hints, List<String> checks, RemedyInFile remedy,
        String because, String reply) {

    private static final ObjectMapper YAML = new YAMLMapper();

    static PlaybookFile read(String id, Locale locale) throws IOException {
        var name = "playbooks/" + id + "." + locale.getLanguage() + ".yaml";
        try (var file = PlaybookFile.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return YAML.readValue(file, PlaybookFile.class);
        }
    }

    Playbook playbook(String id, Hints hintsOfAllLanguages) {
        return new Playbook(id, title, symptom, hintsOfAllLanguages, checks, remedy.remedy(), because, reply);
    }

    record RemedyInFile(String type, @Nullable Money amount) {

        Remedy remedy() {
            return new Remedy(new RemedyType(type), amount);
        }
    }
}
