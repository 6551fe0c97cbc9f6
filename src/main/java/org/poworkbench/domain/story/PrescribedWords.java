package org.poworkbench.domain.story;

import static org.poworkbench.domain.story.WatchedWords.PRESCRIBED_ENGLISH;
import static org.poworkbench.domain.story.WatchedWords.PRESCRIBED_GERMAN;

import java.util.Set;

/** Parts of a screen and technologies: who names them has decided what the team should find. */
public final class PrescribedWords {
  private static final BilingualTerms USUAL =
      BilingualTerms.of(
          """
          button
          buttons
          checkbox
          checkboxes
          check box
          radio button
          dropdown
          dropdowns
          drop down
          pull down
          combo box
          combobox
          text box
          textbox
          tooltip
          tooltips
          popup
          popups
          pop up
          modal
          slider
          sidebar
          carousel
          accordion
          breadcrumb
          landing page
          splash screen
          progress bar
          toolbar
          click
          clicking
          double click
          right click
          drag and drop
          swipe
          hover
          timeline
          ldap
          active directory
          saml
          sql
          mysql
          postgresql
          mongodb
          redis
          kafka
          elasticsearch
          xhtml
          html
          css
          javascript
          jquery
          unicode
          utf 8
          cached
          caching
          cache
          database index
          database indexes
          database table
          stored procedure
          cron
          script
          scripts
          regular expression
          regex
          algorithm
          microservice
          microservices
          docker
          kubernetes
          version control
          revision control
          network drive
          test file
          webhook
          websocket
          """,
          """
          schaltfl\u00e4che
          knopf
          auswahlliste
          kontrollk\u00e4stchen
          klick
          klicken
          anklicken
          registerkarte
          symbolleiste
          zwischenspeicher
          datenbanktabelle
          skript
          """);

  private PrescribedWords() {}

  /** The words as a team has them. */
  public static Terms of(StoryWords words) {
    return USUAL.changed(words, PRESCRIBED_ENGLISH, PRESCRIBED_GERMAN);
  }

  static Set<String> usual(StoryLanguage language) {
    return USUAL.in(language).all();
  }
}
