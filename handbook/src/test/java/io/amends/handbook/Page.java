package io.amends.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

/**
 * A page that is made from the code.
 *
 * @param path where it lies, from the root of the house
 */
record Page(String path, String content) {

    /** The page lies there as the code would make it today, or is written when that is asked for. */
    void mustBeCurrent() throws IOException {
        var file = House.file(path);
        if (Boolean.getBoolean("handbook.write")) {
            Files.writeString(file, content);
        }
        assertThat(file).as("%s is made from the code and no longer says what the code says. Make it again and commit it: "
                + "./mvnw -q test -pl handbook -am -Dhandbook.write=true", path).hasContent(content);
    }
}
