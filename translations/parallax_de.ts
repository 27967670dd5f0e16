<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checked: %1 articles, %2 spans. Problems: %3.</source>
        <translation>Geprüft: %1 Artikel, %2 Textstellen. Probleme: %3.</translation>
    </message>
    <message>
        <source>Examine the file, its search index and every span; exit code 1 when a problem is found.</source>
        <translation>Datei, Suchindex und jede Textstelle prüfen; Exit-Code 1, wenn ein Problem gefunden wird.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes: 0 all done; 1 failed, with the reason; 2 wrong usage; 3 some inputs failed: each is named with its reason and the rest is stored.</source>
        <translation>Exit-Codes: 0 alles erledigt; 1 fehlgeschlagen, mit Angabe des Grundes; 2 falscher Aufruf; 3 einige Eingaben sind fehlgeschlagen: Jede wird mit ihrem Grund genannt, der Rest ist gespeichert.</translation>
    </message>
    <message>
        <source>Parallax: many reports of the same events, read side by side.</source>
        <translation>Parallax: viele Berichte über dieselben Ereignisse, nebeneinander gelesen.</translation>
    </message>
    <message>
        <source>“parallax COMMAND --help” tells the options of a command.</source>
        <translation>„parallax COMMAND --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error.</source>
        <translation>Ergebnisse gehen an die Standardausgabe, Fortschritt und Meldungen an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>“parallax %1” needs more arguments.</source>
        <translation>„parallax %1“ benötigt weitere Argumente.</translation>
    </message>
    <message>
        <source>“parallax %1” has no use for “%2”.</source>
        <translation>„parallax %1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>The project could not be read or written: %1.</source>
        <translation>Das Projekt konnte nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Open the workbench.</source>
        <translation>Die Arbeitsumgebung öffnen.</translation>
    </message>
    <message>
        <source>The results could not be written: %1.</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Der Name des Projekts ist leer. Eine Projektdatei angeben, deren Name auf .parallax endet.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Parallax projects (*.parallax)</source>
        <translation>Parallax-Projekte (*.parallax)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation>Artikel (*.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
</context>
<context>
    <name>DumpCommand</name>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump without --article.</source>
        <translation>Das Projekt enthält keinen Artikel „%1“. Die Ausgabe ohne --article führt seine Artikel mit ihren Kennungen auf.</translation>
    </message>
    <message>
        <source>Only the article of this id, with the entities that it names.</source>
        <translation>Nur der Artikel mit dieser Kennung und die Entitäten, die er nennt.</translation>
    </message>
    <message>
        <source>Write everything in the project as JSON.</source>
        <translation>Alles im Projekt als JSON ausgeben.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation>Die Datei enthält Binärdaten, keinen Text.</translation>
    </message>
</context>
<context>
    <name>EntitiesPane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>country or city</source>
        <translation>Land oder Stadt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>building or site</source>
        <translation>Gebäude oder Anlage</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>Its name has no ending that tells what it is; readable are %1.</source>
        <translation>Der Name hat keine Endung, an der sich die Art der Datei erkennen lässt; lesbar sind %1.</translation>
    </message>
    <message>
        <source>There is no reader for %1; readable are %2.</source>
        <translation>Dateien mit der Endung %1 sind nicht lesbar; lesbar sind %2.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: note: %2</source>
        <translation>%1: Hinweis: %2</translation>
    </message>
    <message>
        <source>%1: not imported. %2</source>
        <translation>%1: nicht importiert. %2</translation>
    </message>
    <message>
        <source>The import was stopped. What is counted below is stored; the same command again adds the rest.</source>
        <translation>Der Import wurde abgebrochen. Was unten gezählt ist, ist gespeichert; derselbe Befehl fügt beim nächsten Mal den Rest hinzu.</translation>
    </message>
    <message>
        <source>Articles added: %1. Already in the project: %2. Other files skipped: %3. Failed: %4.</source>
        <translation>Artikel hinzugefügt: %1. Schon im Projekt: %2. Andere Dateien übersprungen: %3. Fehlgeschlagen: %4.</translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is read-only.</source>
        <translation>In ein schreibgeschütztes Projekt kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Number of threads that read and analyse; one a core when left out.</source>
        <translation>Anzahl der Threads, die lesen und auswerten; ohne Angabe einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>Take files and folders into a project, which is made when it is not there.</source>
        <translation>Dateien und Ordner in ein Projekt aufnehmen; fehlt es, wird es angelegt.</translation>
    </message>
    <message>
        <source>“--jobs %1”: the number of threads is a whole number from 1 to %2.</source>
        <translation>„--jobs %1“: Die Anzahl der Threads ist eine ganze Zahl von 1 bis %2.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n Artikel importiert.</numerusform>
            <numerusform>%n Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden.</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same files again to complete it.</source>
        <translation>Der Import wurde abgebrochen; dieselben Dateien erneut importieren, um ihn abzuschließen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Artikel werden importiert</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>“%1” is open read-only, so nothing can be imported into it.</source>
        <translation>„%1“ ist schreibgeschützt geöffnet, daher kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>The import stopped because %1. The articles stored before that (%2) are kept; import again to add the rest.</source>
        <translation>Der Import wurde abgebrochen: %1. Die zuvor gespeicherten Artikel (%2) bleiben erhalten; erneut importieren, um den Rest hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>JsonDump</name>
    <message>
        <source>The dump could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The dump was cancelled; what is written so far is not complete.</source>
        <translation>Die Ausgabe wurde abgebrochen; das bisher Geschriebene ist unvollständig.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Das Projekt „%1“ konnte nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Parallax::Application</name>
    <message>
        <source>The project could not be read or written: %1. Close it, and examine the file with “parallax check”.</source>
        <translation>Das Projekt konnte nicht gelesen oder geschrieben werden: %1. Das Projekt schließen und die Datei mit „parallax check“ prüfen.</translation>
    </message>
</context>
<context>
    <name>Parallax::EmptyReaders</name>
    <message>
        <source>Open an article from the library to read it here.</source>
        <translation>Einen Artikel aus der Bibliothek öffnen, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open the article chosen in the library</source>
        <translation>öffnet den in der Bibliothek gewählten Artikel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>open it beside the others, up to four</source>
        <translation>öffnet ihn neben den anderen, bis zu vier</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>onto a reader, or to its left or right</source>
        <translation>auf einen Lesebereich oder links oder rechts daneben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>findet Artikel nach ihren Wörtern</translation>
    </message>
    <message>
        <source>Open an article from the library</source>
        <translation>Einen Artikel aus der Bibliothek öffnen</translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesModel</name>
    <message numerus="yes">
        <source>%1, %2, named %n time(s)</source>
        <translation>
            <numerusform>%1, %2, %n-mal genannt</numerusform>
            <numerusform>%1, %2, %n-mal genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Steht für %1</translation>
    </message>
    <message>
        <source>Also named %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) %1</source>
        <translation>
            <numerusform>%n Erwähnung %1</numerusform>
            <numerusform>%n Erwähnungen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The entities cannot be counted. %1</source>
        <translation>Die Entitäten können nicht gezählt werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesPane</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Entitäten filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the %1 most named</source>
        <translation>die %1 meistgenannten</translation>
    </message>
    <message>
        <source>Counting who and what the articles name…</source>
        <translation>Es wird gezählt, wen und was die Artikel nennen …</translation>
    </message>
    <message>
        <source>Nothing of these kinds is named here.</source>
        <translation>Nichts von dieser Art wird hier genannt.</translation>
    </message>
    <message>
        <source>No entity here matches “%1”.</source>
        <translation>Keine Entität hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No persons, organisations or places have been found in the articles of this project.</source>
        <translation>In den Artikeln dieses Projekts wurden keine Personen, Organisationen oder Orte gefunden.</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Einen Artikel öffnen, um zu sehen, wen und was er nennt.</translation>
    </message>
    <message>
        <source>Show the whole project</source>
        <translation>Das ganze Projekt anzeigen</translation>
    </message>
    <message>
        <source>The open articles name no persons, organisations or places.</source>
        <translation>Die geöffneten Artikel nennen keine Personen, Organisationen oder Orte.</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityFilters</name>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Agreements, events and media</source>
        <translation>Abkommen, Ereignisse und Medien</translation>
    </message>
</context>
<context>
    <name>Parallax::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for matching case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Parallax::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Parallax::Jobs</name>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>Die Arbeit konnte nicht abgeschlossen werden: %1.</translation>
    </message>
</context>
<context>
    <name>Parallax::LegendStrip</name>
    <message>
        <source>Dimmed text is not part of the report</source>
        <translation>Blasser Text gehört nicht zum Bericht</translation>
    </message>
    <message>
        <source>Underline these in the text, or not</source>
        <translation>Im Text unterstreichen oder nicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Agreements, events, media</source>
        <translation>Abkommen, Ereignisse, Medien</translation>
    </message>
    <message>
        <source>Prose colours</source>
        <translation>Textfarben</translation>
    </message>
    <message>
        <source>Colour quotations, datelines, dates and figures in the running text</source>
        <translation>Zitate, Ortszeilen, Datumsangaben und Zahlen im Fließtext einfärben</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>When one article scrolls, the others follow</source>
        <translation>Scrollt ein Artikel, folgen die anderen</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of articles cannot be read. %1</source>
        <translation>Die Liste der Artikel kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Filter by word, outlet, date</source>
        <translation>Wort, Quelle oder Datum</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Zuletzt importierte zuerst</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet. Import files or a folder with Ctrl+I, or drop them here.</source>
        <translation>Noch keine Artikel. Dateien oder einen Ordner mit Strg+I importieren oder hier ablegen.</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>Parallax::MainWindow</name>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>%1 — Parallax</source>
        <translation>%1 — Parallax</translation>
    </message>
    <message>
        <source>Nothing can be imported, because the project is open read-only.</source>
        <translation>Es kann nichts importiert werden, weil das Projekt schreibgeschützt geöffnet ist.</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, or cancel it, and import these files then.</source>
        <translation>Ein Import läuft bereits. Warten, bis er abgeschlossen ist, oder ihn abbrechen und diese Dateien danach importieren.</translation>
    </message>
    <message>
        <source>An import is running. What is stored so far stays; import the same files again to complete it.</source>
        <translation>Ein Import läuft noch. Bisher Gespeichertes bleibt erhalten; dieselben Dateien erneut importieren, um ihn abzuschließen.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import abbrechen</translation>
    </message>
</context>
<context>
    <name>Parallax::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Underline &amp;people</source>
        <translation>&amp;Personen unterstreichen</translation>
    </message>
    <message>
        <source>Underline &amp;organisations</source>
        <translation>&amp;Organisationen unterstreichen</translation>
    </message>
    <message>
        <source>Underline p&amp;laces</source>
        <translation>O&amp;rte unterstreichen</translation>
    </message>
    <message>
        <source>Underline &amp;agreements, events and media</source>
        <translation>&amp;Abkommen, Ereignisse und Medien unterstreichen</translation>
    </message>
    <message>
        <source>&amp;Colour quotations, dates and figures</source>
        <translation>&amp;Zitate, Datumsangaben und Zahlen einfärben</translation>
    </message>
    <message>
        <source>Scroll &amp;readers together</source>
        <translation>Lesebereiche &amp;gemeinsam scrollen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>Ü&amp;ber Parallax</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Parallax %1

A workbench for analysts who read many reports of the same events.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Parallax %1

Eine Arbeitsumgebung für die Analyse vieler Berichte über dieselben Ereignisse.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>&amp;Projekt durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>&amp;Bibliothek filtern</translation>
    </message>
    <message>
        <source>Show the &amp;entities</source>
        <translation>&amp;Entitäten anzeigen</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Readin&amp;g font…</source>
        <translation>Lese&amp;schrift …</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsList</name>
    <message>
        <source>Articles that name the entity</source>
        <translation>Artikel, die die Entität nennen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Stop marking this entity (Esc)</source>
        <translation>Diese Entität nicht mehr markieren (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Named in %n article(s)</source>
        <translation>
            <numerusform>Genannt in %n Artikel</numerusform>
            <numerusform>Genannt in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neueste %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%1, named %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal genannt</numerusform>
            <numerusform>%1, %n-mal genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles that name this entity cannot be listed. %1</source>
        <translation>Die Artikel, die diese Entität nennen, können nicht aufgelistet werden. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Details zum Hinweis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryField</name>
    <message>
        <source>Search the project</source>
        <translation>Projekt durchsuchen</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryGuide</name>
    <message>
        <source>both words, anywhere in the text</source>
        <translation>beide Wörter, irgendwo im Text</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>die Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>mindestens eines davon</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>das erste ohne das zweite</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>at most 5 words between them</source>
        <translation>höchstens 5 Wörter dazwischen</translation>
    </message>
    <message>
        <source>words of the title; source: for the outlet</source>
        <translation>Wörter des Titels; source: für die Quelle</translation>
    </message>
    <message>
        <source>published between the two; on: for a day</source>
        <translation>dazwischen veröffentlicht; on: für einen Tag</translation>
    </message>
    <message>
        <source>Search all texts of the project. For example</source>
        <translation>Alle Texte des Projekts durchsuchen. Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search the project for the selected words</source>
        <translation>Ausgewählte Wörter im &amp;Projekt suchen</translation>
    </message>
    <message>
        <source>Next &amp;mention of the entity</source>
        <translation>Nächste &amp;Erwähnung der Entität</translation>
    </message>
    <message>
        <source>Previous men&amp;tion of the entity</source>
        <translation>Vorherige Erwähnung der Enti&amp;tät</translation>
    </message>
    <message>
        <source>Stop s&amp;howing the entity (Esc)</source>
        <translation>Entität nicht &amp;mehr markieren (Esc)</translation>
    </message>
    <message>
        <source>Show the s&amp;ource</source>
        <translation>&amp;Originaldatei anzeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt reader</source>
        <translation>Nächster &amp;Lesebereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious reader</source>
        <translation>Vorheriger Lese&amp;bereich</translation>
    </message>
    <message>
        <source>Move the art&amp;icle to the left</source>
        <translation>Artikel nach links ve&amp;rschieben</translation>
    </message>
    <message>
        <source>Move the article to the ri&amp;ght</source>
        <translation>Artikel nach rec&amp;hts verschieben</translation>
    </message>
    <message>
        <source>C&amp;lose the article</source>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Smaller t&amp;ext</source>
        <translation>Kle&amp;inerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Normale Te&amp;xtgröße</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderHeader</name>
    <message>
        <source>Show the file this came from (Ctrl+U)</source>
        <translation>Die Originaldatei anzeigen (Strg+U)</translation>
    </message>
    <message>
        <source>Move this article to the left</source>
        <translation>Diesen Artikel nach links verschieben</translation>
    </message>
    <message>
        <source>Move this article to the right</source>
        <translation>Diesen Artikel nach rechts verschieben</translation>
    </message>
    <message>
        <source>Close this article (Ctrl+W)</source>
        <translation>Diesen Artikel schließen (Strg+W)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderPane</name>
    <message>
        <source>The article could not be read: %1.</source>
        <translation>Der Artikel konnte nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n time(s) in this article</source>
        <translation>
            <numerusform>%1 · %2 · %n-mal in diesem Artikel</numerusform>
            <numerusform>%1 · %2 · %n-mal in diesem Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SearchModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchPane</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the query</source>
        <translation>Suchanfrage prüfen</translation>
    </message>
    <message>
        <source>The best of the newest %1. Narrow the search to rank older articles too.</source>
        <translation>Die besten der neuesten %1. Die Suche eingrenzen, um auch ältere Artikel einzustufen.</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Beispiele anzeigen</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Kein Artikel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Search for “%1*”, words that begin so</source>
        <translation>Nach „%1*“ suchen, Wörtern, die so beginnen</translation>
    </message>
</context>
<context>
    <name>Parallax::SourceView</name>
    <message>
        <source>Source of %1</source>
        <translation>Originaldatei von %1</translation>
    </message>
    <message>
        <source>The original file could not be read: %1.</source>
        <translation>Die Originaldatei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is longer; only its beginning is shown here.</source>
        <translation>Die Datei ist länger; hier ist nur ihr Anfang zu sehen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file cannot be shown as text.</source>
        <translation>Die Datei kann nicht als Text angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Parallax::WelcomePage</name>
    <message>
        <source>Read the reports side by side</source>
        <translation>Berichte nebeneinander lesen</translation>
    </message>
    <message>
        <source>Import the articles about an event. Parallax marks who and what is named in them, and keeps everything in one project file on this computer.</source>
        <translation>Artikel über ein Ereignis importieren. Parallax markiert, wer und was darin genannt wird, und bewahrt alles in einer Projektdatei auf diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Try it with five sample articles…</source>
        <translation>Mit fünf Beispielartikeln ausprobieren …</translation>
    </message>
    <message>
        <source>Or drop text and Markdown files, folders or a project anywhere in this window.</source>
        <translation>Oder Text- und Markdown-Dateien, Ordner oder ein Projekt irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
</context>
<context>
    <name>Parallax::Workspace</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Der Speicher reicht nicht aus, um die Datei zu lesen.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no project file “%1”. Check the path, or import articles to make a new project.</source>
        <translation>Es gibt keine Projektdatei „%1“. Den Pfad prüfen oder Artikel importieren, um ein neues Projekt anzulegen.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name a project file, which ends in .parallax.</source>
        <translation>„%1“ ist keine Datei. Eine Projektdatei angeben, die auf .parallax endet.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read: you have no permission. Ask its owner for access.</source>
        <translation>Das Projekt „%1“ kann nicht gelesen werden: Die Berechtigung fehlt. Den Eigentümer um Zugriff bitten.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Parallax project. Choose another file.</source>
        <translation>„%1“ ist eine Datenbank, aber kein Parallax-Projekt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.</source>
        <translation>„%1“ wurde von einer neueren Version von Parallax geschrieben. Das Projekt ist schreibgeschützt geöffnet; um es zu ändern, Parallax aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” is empty and not a Parallax project. Choose another file.</source>
        <translation>„%1“ ist leer und kein Parallax-Projekt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Parallax and must be opened for writing once.</source>
        <translation>„%1“ stammt von einer älteren Version von Parallax und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is not a Parallax project. Choose a file that ends in .parallax.</source>
        <translation>„%1“ ist kein Parallax-Projekt. Eine Datei wählen, die auf .parallax endet.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Der Name des Projekts ist leer. Eine Projektdatei angeben, deren Name auf .parallax endet.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a project file. Name one that ends in .parallax.</source>
        <translation>„%1“ kann nicht der Name einer Projektdatei sein. Eine Datei angeben, deren Name auf .parallax endet.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be made, because its folder does not exist. Make the folder first.</source>
        <translation>Das Projekt „%1“ kann nicht angelegt werden, weil sein Ordner nicht existiert. Zuerst den Ordner anlegen.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, because %2.</source>
        <translation>Das Projekt „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The project “%1” is opened read-only, because its file or folder cannot be written.</source>
        <translation>Das Projekt „%1“ wird schreibgeschützt geöffnet, weil seine Datei oder ihr Ordner nicht beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>The project file is damaged (%1). Restore it from a copy, or import the articles anew.</source>
        <translation>Die Projektdatei ist beschädigt (%1). Sie aus einer Kopie wiederherstellen oder die Artikel neu importieren.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation>Zeile %1 der Tabelle „%2“ verweist auf eine Zeile von „%3“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index does not hold the same articles as the project.</source>
        <translation>Der Suchindex enthält nicht dieselben Artikel wie das Projekt.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts (%1). Searches may miss articles; import them anew.</source>
        <translation>Der Suchindex stimmt nicht mit den Texten überein (%1). Suchen können Artikel übersehen; die Artikel neu importieren.</translation>
    </message>
    <message>
        <source>“%1”: the original file is not in the project.</source>
        <translation>„%1“: Die Originaldatei ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>“%1”: the original file has changed since it was imported; its SHA-256 is another.</source>
        <translation>„%1“: Die Originaldatei hat sich seit dem Import verändert; ihr SHA-256 ist ein anderer.</translation>
    </message>
    <message>
        <source>“%1”: the text is not that of the original file.</source>
        <translation>„%1“: Der Text ist nicht der der Originaldatei.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is not inside the text.</source>
        <translation>„%1“: %2 von %3 bis %4 liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is empty.</source>
        <translation>„%1“: %2 von %3 bis %4 ist leer.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 overlaps the one before it.</source>
        <translation>„%1“: %2 von %3 bis %4 überschneidet sich mit der Stelle davor.</translation>
    </message>
    <message>
        <source>“%1”: it has %2 mentions, but %3 are counted.</source>
        <translation>„%1“: %2 Erwähnungen vorhanden, aber %3 gezählt.</translation>
    </message>
    <message>
        <source>“%1”: the mentions of %2 entities are counted wrongly.</source>
        <translation>„%1“: Die Zahl der Erwähnungen ist falsch; betroffene Entitäten: %2.</translation>
    </message>
    <message>
        <source>“%1”: the text is missing.</source>
        <translation>„%1“: Der Text fehlt.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Das Projekt „%1“ konnte nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is nothing to search for. Type a word, or a phrase in quotation marks.</source>
        <translation>Es gibt nichts zu suchen. Ein Wort eingeben oder eine Wortfolge in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 closes nothing. Remove it, or open one before it.</source>
        <translation>Die Klammer „%1“ (Zeichen %2) schließt nichts. Sie entfernen oder davor eine öffnen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing before it. Put a word on either side, or quotation marks around it to search for it.</source>
        <translation>Vor „%1“ (Zeichen %2) steht nichts. Auf beide Seiten ein Wort setzen, oder Anführungszeichen darum, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add a word, or put quotation marks around it to search for it.</source>
        <translation>Nach „%1“ (Zeichen %2) steht nichts. Ein Wort hinzufügen, oder Anführungszeichen darum setzen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 only says what to leave out. Add a word that the articles must have.</source>
        <translation>„%1“ (Zeichen %2) sagt nur, was auszuschließen ist. Ein Wort hinzufügen, das die Artikel enthalten müssen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add the word to leave out, or put quotation marks around it to search for it.</source>
        <translation>Nach „%1“ (Zeichen %2) steht nichts. Das auszuschließende Wort hinzufügen, oder Anführungszeichen darum setzen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 stands twice. Say once what to leave out.</source>
        <translation>„%1“ (Zeichen %2) steht doppelt. Nur einmal angeben, was auszuschließen ist.</translation>
    </message>
    <message>
        <source>There are more than 8 brackets inside each other at character %2. Use fewer.</source>
        <translation>Bei Zeichen %2 sind mehr als 8 Klammern ineinander verschachtelt. Weniger verwenden.</translation>
    </message>
    <message>
        <source>The brackets at character %2 are empty. Put a word between them, or remove them.</source>
        <translation>Die Klammern bei Zeichen %2 sind leer. Ein Wort dazwischensetzen oder sie entfernen.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 is not closed. Add “)”, or remove it.</source>
        <translation>Die Klammer „%1“ (Zeichen %2) ist nicht geschlossen. „)“ hinzufügen oder sie entfernen.</translation>
    </message>
    <message>
        <source>The bracket of “%1” at character %2 is not closed. Write, for example, NEAR(talks Geneva, 5).</source>
        <translation>Die Klammer von „%1“ (Zeichen %2) ist nicht geschlossen. Zum Beispiel so schreiben: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 cannot stand inside NEAR, which takes words and phrases: NEAR(talks Geneva, 5).</source>
        <translation>„%1“ (Zeichen %2) kann nicht in NEAR stehen, das Wörter und Wortfolgen annimmt: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs two words that are near each other, for example NEAR(talks Geneva, 5).</source>
        <translation>„%1“ (Zeichen %2) braucht zwei Wörter, die nahe beieinander stehen, zum Beispiel NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>After the “%1” at character %2 goes the number of words that may stand between, up to 1000: NEAR(talks Geneva, 5).</source>
        <translation>Nach dem „%1“ (Zeichen %2) folgt die Zahl der Wörter, die dazwischenstehen dürfen, bis zu 1000: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2). Fields are source:, title:, before:, after: and on:. To search for it as text, put quotation marks around it.</source>
        <translation>Es gibt kein Feld „%1“ (Zeichen %2). Felder sind source:, title:, before:, after: und on:. Um danach als Text zu suchen, Anführungszeichen darum setzen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs a value right after the colon, for example source:Reuters or after:2025-08-15.</source>
        <translation>„%1“ (Zeichen %2) braucht einen Wert unmittelbar nach dem Doppelpunkt, zum Beispiel source:Reuters oder after:2025-08-15.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a date. Write a year, month or day: 2025, 2025-08 or 2025-08-20.</source>
        <translation>„%1“ (Zeichen %2) ist kein Datum. Ein Jahr, einen Monat oder einen Tag angeben: 2025, 2025-08 oder 2025-08-20.</translation>
    </message>
    <message>
        <source>The quotation mark at character %2 is not closed (%1). Add one at the end of the phrase.</source>
        <translation>Das Anführungszeichen bei Zeichen %2 ist nicht geschlossen (%1). Am Ende der Wortfolge eines hinzufügen.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 ends no word. Write the beginning of a word before it, for example sanction*.</source>
        <translation>Das „%1“ (Zeichen %2) beendet kein Wort. Davor den Anfang eines Wortes schreiben, zum Beispiel sanction*.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 cannot stand here.</source>
        <translation>Das „%1“ (Zeichen %2) kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks at character %2. Write one, or remove them.</source>
        <translation>Zwischen den Anführungszeichen bei Zeichen %2 steht kein Wort. Eines einfügen oder sie entfernen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is too short: before the star there must be at least two letters.</source>
        <translation>„%1“ (Zeichen %2) ist zu kurz: Vor dem Stern müssen mindestens zwei Buchstaben stehen.</translation>
    </message>
    <message>
        <source>The query has more than 200 words. Use fewer, or search for a shorter passage in quotation marks.</source>
        <translation>Die Suchanfrage hat mehr als 200 Wörter. Weniger verwenden oder nach einer kürzeren Passage in Anführungszeichen suchen.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no article %1 in the project; `parallax dump` lists the ids.</source>
        <translation>Das Projekt enthält keinen Artikel %1; „parallax dump“ führt die Kennungen auf.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be shown.</source>
        <translation>Das Projekt „%1“ kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”. Check the folder and its permissions.</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden. Den Ordner und seine Berechtigungen prüfen.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>There is no view “%1”; the views are read and search.</source>
        <translation>Es gibt keine Ansicht „%1“; die Ansichten sind read und search.</translation>
    </message>
    <message>
        <source>Say with -o which PNG file to write.</source>
        <translation>Mit -o angeben, welche PNG-Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>“%1” is no size; write one like 1600x1000.</source>
        <translation>„%1“ ist keine Größe; eine wie 1600x1000 angeben.</translation>
    </message>
    <message>
        <source>“%1” is no article id; “parallax dump” lists them.</source>
        <translation>„%1“ ist keine Artikelkennung; „parallax dump“ führt sie auf.</translation>
    </message>
    <message>
        <source>What to show: read or search.</source>
        <translation>Was gezeigt wird: read oder search.</translation>
    </message>
    <message>
        <source>An article to open, up to four times; else the newest two.</source>
        <translation>Ein zu öffnender Artikel, bis zu viermal; sonst die neuesten zwei.</translation>
    </message>
    <message>
        <source>What to search for in the view search.</source>
        <translation>Wonach in der Ansicht search gesucht wird.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Größe des Fensters in Pixeln.</translation>
    </message>
    <message>
        <source>In the dark theme.</source>
        <translation>Im dunklen Farbschema.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Die zu schreibende PNG-Datei.</translation>
    </message>
    <message>
        <source>Picture the real window, without a display.</source>
        <translation>Das echte Fenster abbilden, ohne Bildschirm.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Articles found: %1. Shown: %2.</source>
        <translation>Artikel gefunden: %1. Angezeigt: %2.</translation>
    </message>
    <message>
        <source>Only the newest %1 of them were ranked.</source>
        <translation>Nur die neuesten %1 davon wurden eingestuft.</translation>
    </message>
    <message>
        <source>“--limit %1”: the number of articles to show is a whole number from 1 on.</source>
        <translation>„--limit %1“: Die Anzahl der anzuzeigenden Artikel ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Number of articles to show; 50 when left out.</source>
        <translation>Anzahl der anzuzeigenden Artikel; ohne Angabe 50.</translation>
    </message>
    <message>
        <source>Best first instead of newest first.</source>
        <translation>Beste Treffer zuerst statt neueste zuerst.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Find articles: words, &quot;a phrase&quot;, AND, OR, NOT, begin*, NEAR(a b, 5), source:, title:, before:, after:, on:.</source>
        <translation>Artikel finden: Wörter, &quot;eine Wortfolge&quot;, AND, OR, NOT, Anfang*, NEAR(a b, 5), source:, title:, before:, after:, on:.</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The project could not be searched: %1.</source>
        <translation>Das Projekt konnte nicht durchsucht werden: %1.</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>the disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program or window is writing to the project</source>
        <translation>Ein anderes Programm oder Fenster schreibt gerade in das Projekt</translation>
    </message>
    <message>
        <source>the project or its folder cannot be written</source>
        <translation>Das Projekt oder sein Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the project file is damaged</source>
        <translation>Die Projektdatei ist beschädigt</translation>
    </message>
    <message>
        <source>the disk reports an error (%1)</source>
        <translation>Der Datenträger meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>Der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>an article is too large for the project file</source>
        <translation>Ein Artikel ist zu groß für die Projektdatei</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>Die Datei oder ihr Ordner kann nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>country, state or city</source>
        <translation>Land, Region oder Stadt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Abkommen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entities (mentions)</source>
        <translation>Entitäten (Erwähnungen)</translation>
    </message>
    <message>
        <source>Articles: %1. Outlets: %2. Entities: %3, mentioned %4 times.</source>
        <translation>Artikel: %1. Quellen: %2. Entitäten: %3, %4-mal erwähnt.</translation>
    </message>
    <message>
        <source>Published from %1 to %2.</source>
        <translation>Veröffentlicht von %1 bis %2.</translation>
    </message>
    <message>
        <source>Most named</source>
        <translation>Am häufigsten genannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show the articles and the most named entities as tables.</source>
        <translation>Die Artikel und die meistgenannten Entitäten als Tabellen anzeigen.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Some bytes are not valid %1 and are shown as “�”.</source>
        <translation>Einige Bytes sind kein gültiges %1 und werden als „�“ angezeigt.</translation>
    </message>
    <message>
        <source>The encoding was guessed to be %1. Check the letters beyond A to Z.</source>
        <translation>Die Kodierung wurde als %1 erraten. Die Buchstaben außerhalb von A bis Z prüfen.</translation>
    </message>
    <message>
        <source>This is a %1 file, not text.</source>
        <translation>Dies ist eine %1-Datei, kein Text.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
</TS>
