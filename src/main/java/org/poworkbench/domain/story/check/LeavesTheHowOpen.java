package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.Verdict;

/**
 * The wish prescribes neither a part of the screen nor a technology.
 *
 * <p>"A button that …" has decided what the team should find; asked for the goal, it may offer
 * something cheaper. Only the wish is looked at, for a description may hold agreed details. Words
 * that can be the goal itself, such as a dashboard or a map, are not judged.
 */
public final class LeavesTheHowOpen implements StoryCheck {
  private static final Terms PRESCRIBED =
      Terms.of(
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

  private static final Terms BORDER =
      Terms.of(
          """
          dashboard
          map
          maps
          link
          links
          icon
          icons
          menu
          tab
          tabs
          api
          command line
          scroll
          header
          footer
          widget
          """);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.NEGOTIABLE);
  }

  @Override
  public Verdict examine(ReadStory story) {
    return story.wish().map(LeavesTheHowOpen::judge).orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private static Verdict judge(Phrase wish) {
    List<Phrase> prescribed = PRESCRIBED.in(wish);
    if (!prescribed.isEmpty()) {
      return Verdict.missedAt(prescribed);
    }
    return BORDER.in(wish).isEmpty() ? Verdict.met() : Verdict.notApplicable(Reason.UNSURE);
  }
}
