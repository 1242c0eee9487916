package io.amends.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationPageTest {

    @Test
    void saysWhatTheCodeSays() throws IOException {
        ConfigurationPage.page().mustBeCurrent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "foundation", "ticket-service", "channel-service", "followup-service" })
    void explainsEverySettingByItsConsequence(String module) {
        assertThat(ConfigurationPage.settings(module)).isNotEmpty().allSatisfy(settings -> assertThat(settings.settings())
                .allSatisfy(setting -> assertThat(setting.meaning()).as("Javadoc of %s", setting.key()).isNotBlank()));
    }

    /** Otherwise a setting could be read in a way that the page does not know. */
    @ParameterizedTest
    @ValueSource(strings = { "foundation", "ticket-service", "channel-service", "followup-service" })
    void knowsEverySettingThatAConfigurationFileMentions(String module) {
        var known = Stream.of("foundation", module).flatMap(name -> ConfigurationPage.settings(name).stream())
                .flatMap(settings -> settings.settings().stream().map(Setting::key)).toList();
        var mentioned = House.files(module + "/src/main/resources", ".properties").stream()
                .flatMap(path -> House.read(path).lines())
                .map(line -> line.replaceFirst("^%[a-z,]+\\.", ""))
                .filter(line -> line.startsWith("amends.") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(known).containsAll(mentioned);
    }
}
