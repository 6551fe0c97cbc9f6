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
          left column
          right column
          left hand side
          right hand side
          top right corner
          top left corner
          upper right corner
          upper left corner
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
          postgres
          mariadb
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
          check boxes
          radio buttons
          drop downs
          pulldown
          list box
          text boxes
          text field
          text fields
          text area
          input field
          input fields
          input box
          search box
          search bar
          search field
          popover
          dialog
          dialogs
          dialog box
          dialogue box
          lightbox
          side bar
          sliders
          breadcrumbs
          splash page
          spinner
          tool bar
          menu bar
          navigation bar
          navbar
          scroll bar
          scrollbar
          status bar
          hamburger menu
          context menu
          dropdown menu
          toggle switch
          widget
          widgets
          icon
          icons
          hyperlink
          hyperlinks
          clickable
          a link
          the link
          links to
          date picker
          color picker
          colour picker
          wizard
          autocomplete
          auto complete
          typeahead
          infinite scroll
          clicks
          clicked
          one click
          single click
          long press
          double tap
          swiping
          hovering
          mouse over
          mouseover
          keyboard shortcut
          keyboard shortcuts
          hotkey
          hotkeys
          color coded
          colour coded
          color coding
          colour coding
          greyed out
          grayed out
          captcha
          qr code
          qr codes
          oauth
          oauth2
          openid
          kerberos
          shibboleth
          jwt
          sqlite
          sql server
          nosql
          rabbitmq
          solr
          hadoop
          graphql
          soap
          rest api
          restful
          ajax
          typescript
          xslt
          websockets
          webhooks
          cron job
          batch job
          message queue
          amazon s3
          aws
          subversion
          svn
          source control
          sftp
          webdav
          checksum
          checksums
          md5
          ascii
          algorithms
          machine learning
          deep learning
          neural network
          neural networks
          natural language processing
          blockchain
          stored procedures
          database tables
          lookup table
          iframe
          iframes
          uuid
          cookie
          cookies
          configuration file
          config file
          shared drive
          mapped drive
          test script
          test scripts
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
