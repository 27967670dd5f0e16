// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/projectanalyst.h"

#include "core/issues/exampleissues.h"
#include "core/project/project.h"

#include <utility>

namespace Parallax {

Result<TextAnalyst> analystFor(Project &project, std::shared_ptr<const Lexicon> lexicon)
{
    if (const auto ensured = ensureExampleIssues(project); !ensured)
        return ensured.error();
    return TextAnalyst(std::move(lexicon), IssueSet(project.issues().all()));
}

} // namespace Parallax
